using InfoInterview.Outreach.Slots;
using InfoInterview.Templates;

namespace InfoInterview.Outreach.Messages;

/// <summary>Where a field's value comes from: a text, a flag or a list of texts.</summary>
internal abstract record FieldSource
{
    private FieldSource()
    {
    }

    /// <summary>Whether the letter has a value for it.</summary>
    public abstract bool IsIn(Letter letter);

    /// <summary>Declares the field under its last name.</summary>
    public abstract void Declare(TemplateSchemaBuilder<Letter> schema, string name, bool isSure);

    /// <summary>What was typed and fits neither inside a sentence nor as one; <c>null</c> when there is no such doubt.</summary>
    public virtual (string Typed, ReadFact Fact)? Unfit(Letter letter) => null;

    /// <summary>Two things that were typed and cannot both be right, such as a day in a place and the day that was agreed; <c>null</c>
    /// when there are none.</summary>
    public virtual (string One, string Other)? Conflict(Letter letter) => null;

    internal sealed record Text(Func<Letter, string?> Get, Func<Letter, bool>? IsKnown = null) : FieldSource
    {
        /// <summary>What speaks against the value.</summary>
        public Func<Letter, (string One, string Other)?>? Against { get; init; }

        public override (string One, string Other)? Conflict(Letter letter) => Against?.Invoke(letter);

        /// <summary>What was typed for it and does not fit, while other words stand in its place.</summary>
        public Func<Letter, (string Typed, ReadFact Fact)?>? StandsFor { get; init; }

        public override (string Typed, ReadFact Fact)? Unfit(Letter letter) => StandsFor?.Invoke(letter);

        public override bool IsIn(Letter letter) => !string.IsNullOrEmpty(Get(letter)) || IsKnown?.Invoke(letter) == true;

        public override void Declare(TemplateSchemaBuilder<Letter> schema, string name, bool isSure)
        {
            if (isSure) schema.Text(name, Get);
            else schema.OptionalText(name, Get);
        }
    }

    /// <summary>What somebody typed, as a part of a sentence or as a whole one.</summary>
    internal sealed record Spoken(string Name, SlotKind Kind, Func<Letter, string?> Typed, SentencePart Form) : FieldSource
    {
        public override bool IsIn(Letter letter) => Get(letter) is not null;

        public override (string Typed, ReadFact Fact)? Unfit(Letter letter) =>
            FieldText.Name(Typed(letter)) is { } typed && letter.Slot(Name, Kind, Typed) is var slot && slot != ReadFact.Empty
                ? (typed, slot) : null;

        public override (string One, string Other)? Conflict(Letter letter) => Kind is SlotKind.Place && letter.Meeting is { } meeting
            && letter.Slot(Name, Kind, Typed).Time is { } time && !letter.Agrees(time, meeting) ? (time.Text, letter.When(meeting)) : null;

        public override void Declare(TemplateSchemaBuilder<Letter> schema, string name, bool isSure)
        {
            if (isSure) schema.Text(name, Get);
            else schema.OptionalText(name, Get);
        }

        private string? Get(Letter letter) => letter.Slot(Name, Kind, Typed)[Form];
    }

    internal sealed record Flag(Func<Letter, bool> Get) : FieldSource
    {
        public override bool IsIn(Letter letter) => true;

        public override void Declare(TemplateSchemaBuilder<Letter> schema, string name, bool isSure) => schema.Flag(name, Get);
    }

    internal sealed record List(Func<Letter, IReadOnlyList<string>> Get) : FieldSource
    {
        public override bool IsIn(Letter letter) => Get(letter).Count > 0;

        public override void Declare(TemplateSchemaBuilder<Letter> schema, string name, bool isSure) =>
            schema.List(name, Get, item => item.Text(".", text => text));
    }
}
