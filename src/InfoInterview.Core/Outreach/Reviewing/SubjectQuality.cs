namespace InfoInterview.Outreach.Reviewing;

/// <summary>What a subject line is worth (G3.4).</summary>
internal enum SubjectQuality : byte
{
    /// <summary>Says honestly who writes, or what about.</summary>
    Good,
    Missing,

    /// <summary>Says neither.</summary>
    Vague,

    /// <summary>So long that a list of messages cuts it off.</summary>
    Long,

    /// <summary>Demands, or asks for work.</summary>
    Pushy,

    /// <summary>Claims an exchange or a business that is none.</summary>
    Misleading,
    Shouting,
}
