// says nothing
