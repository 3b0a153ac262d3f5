namespace InfoInterview.Interviews.Probing;

/// <summary>A clause of an answer by its words, first inclusive, end exclusive; what opens it and says nothing is left out.</summary>
internal readonly record struct Clause(int First, int End, bool IsAsked, bool IsDependent)
{
    public int Count => End - First;
}
