using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Records;

/// <summary>The tables of what imports did.</summary>
internal static class ImportTables
{
    public static void Add(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ImportEntryRow>(import =>
        {
            import.ToTable("Imports");
            import.HasKey(row => new { row.Owner, row.Id });
            import.Property(row => row.Id).ValueGeneratedNever();
            import.HasOne<SeekerRow>().WithMany().HasForeignKey(row => row.Owner);
        });

        modelBuilder.Entity<ImportedRow>(imported =>
        {
            imported.ToTable("Imported");
            imported.HasKey(row => new { row.Owner, row.Import, row.Contact });
            imported.HasIndex(row => new { row.Owner, row.Contact });
            imported.HasOne<ImportEntryRow>().WithMany().HasForeignKey(row => new { row.Owner, row.Import });
        });

        modelBuilder.Entity<HeaderRow>(header =>
        {
            header.ToTable("Headers");
            header.HasKey(row => new { row.Owner, row.Key });
            header.HasOne<SeekerRow>().WithMany().HasForeignKey(row => row.Owner);
        });
    }
}
