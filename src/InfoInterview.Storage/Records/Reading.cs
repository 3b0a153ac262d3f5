namespace InfoInterview.Storage.Records;

/// <summary>Reads a document, or tells what is wrong with it.</summary>
internal delegate bool Reading<T>(string? document, out T? value, out ValueList<JsonProblem> problems)
    where T : class;
