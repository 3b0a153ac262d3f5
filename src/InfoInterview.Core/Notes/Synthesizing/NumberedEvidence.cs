namespace InfoInterview.Notes.Synthesizing;

/// <summary>Evidence with the number of the person and of the talk.</summary>
internal readonly record struct NumberedEvidence(Evidence Evidence, int Person, int Talk)
{
    public bool IsSaid => Evidence.Voice == Voice.Contact;
}
