using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Post : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Note",
                schema: "infointerview",
                table: "Work",
                type: "text",
                nullable: true,
                collation: "C");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Note",
                schema: "infointerview",
                table: "Work");
        }
    }
}
