package dev.valence.process;

import dev.valence.binding.ModuleFiles;
import dev.valence.binding.TimersBinding;
import dev.valence.clone.Cloner;
import dev.valence.js.Realm;

/**
 * A new realm and those of its parts that its process needs to reach.
 *
 * <p>Threads: confined to the loop of its realm.
 */
record RealmParts(Realm realm, ModuleFiles files, Cloner cloner, TimersBinding timers) {}
