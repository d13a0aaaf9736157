notDefined();
