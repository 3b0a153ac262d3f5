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

    internal sealed record Text(Func<Letter, string?> Get) : FieldSource
    {
        public override bool IsIn(Letter letter) => !string.IsNullOrEmpty(Get(letter));

        public override void Declare(TemplateSchemaBuilder<Letter> schema, string name, bool isSure)
        {
            if (isSure) schema.Text(name, Get);
            else schema.OptionalText(name, Get);
        }
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
