namespace InfoInterview.Interviews.Asking;

/// <summary>What may be amiss with a question, in the order in which the learnt weights tell it apart.</summary>
internal enum QuestionFault : byte
{
    Closed,
    Leading,
    DoubleBarrelled,
    AsksForJob,
    TooPersonal,
    PublicPages,
    Insensitive,
}
