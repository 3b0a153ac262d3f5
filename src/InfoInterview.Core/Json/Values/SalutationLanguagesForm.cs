using InfoInterview.People;

namespace InfoInterview.Json.Values;

/// <summary>The languages of greetings, in their order.</summary>
internal sealed class SalutationLanguagesForm() : ConvertedForm<SalutationLanguages, ValueList<SalutationLanguage>>(
    new ListForm<SalutationLanguage>(PeopleSalutationLanguageForm.Instance),
    languages => languages.Rows,
    SalutationLanguages.Of);
