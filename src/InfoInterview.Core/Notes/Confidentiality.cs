namespace InfoInterview.Notes;

/// <summary>Who may come to know a note; <see cref="ConfidentialityGate"/> decides by it (G2.5).</summary>
public enum Confidentiality
{
    /// <summary>May be shared.</summary>
    Open = 0,

    /// <summary>For the seeker alone: it goes into the seeker's own files, and to nobody else.</summary>
    [JsonWord("private")]
    PrivateToMe = 1,

    /// <summary>Told in confidence: it stays where it was written.</summary>
    InConfidence = 2,
}
