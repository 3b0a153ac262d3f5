namespace InfoInterview.Templates.Rendering;

/// <summary>What is written for each element of a list, and the slot that holds the element meanwhile.</summary>
internal sealed record ListBody(Body Body, int Slot);
