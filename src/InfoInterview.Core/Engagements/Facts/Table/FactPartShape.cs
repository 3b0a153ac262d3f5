namespace InfoInterview.Engagements;

/// <summary>What a part of a fact holds, and so the type of its value.</summary>
public enum FactPartShape
{
    /// <summary>Free text: <see cref="string"/>.</summary>
    Text = 0,

    /// <summary>One word of <see cref="FactPart.Vocabulary"/>: <see cref="string"/>.</summary>
    Word = 1,

    /// <summary>A day: <see cref="NodaTime.LocalDate"/>.</summary>
    Day = 2,

    /// <summary>Yes, or not said: <see cref="bool"/>.</summary>
    Flag = 3,

    /// <summary>A way to reach somebody: <see cref="People.ContactPoint"/>.</summary>
    Point = 4,

    /// <summary>Ways to reach somebody: a <see cref="ValueList{T}"/> of <see cref="People.ContactPoint"/>.</summary>
    Points = 5,

    /// <summary>A time for a talk: <see cref="Time.Appointment"/>.</summary>
    Appointment = 6,

    /// <summary>Times for a talk: a <see cref="ValueList{T}"/> of <see cref="Time.Appointment"/>.</summary>
    Appointments = 7,

    /// <summary>The id of a contact: <see cref="string"/>.</summary>
    Contact = 8,

    /// <summary>A fingerprint: <see cref="string"/>.</summary>
    Fingerprint = 9,

    /// <summary>Words of <see cref="FactPart.Vocabulary"/>: a <see cref="ValueList{T}"/> of <see cref="string"/>.</summary>
    Words = 10,

    /// <summary>Free texts: a <see cref="ValueList{T}"/> of <see cref="string"/>.</summary>
    Texts = 11,
}
