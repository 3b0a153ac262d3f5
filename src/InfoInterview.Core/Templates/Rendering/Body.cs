namespace InfoInterview.Templates.Rendering;

/// <summary>Instructions that run on one scope's data.</summary>
internal abstract class Body;
