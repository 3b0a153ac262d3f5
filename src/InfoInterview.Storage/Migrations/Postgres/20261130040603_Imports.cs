using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Headers",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Headers", x => new { x.Programme, x.Owner, x.Key });
                    table.ForeignKey(
                        name: "FK_Headers_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UndoneAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Imports_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Imported",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Import = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    IsNew = table.Column<bool>(type: "boolean", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    VersionBefore = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Keys = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    News = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imported", x => new { x.Programme, x.Owner, x.Import, x.Contact });
                    table.ForeignKey(
                        name: "FK_Imported_Imports_Programme_Owner_Import",
                        columns: x => new { x.Programme, x.Owner, x.Import },
                        principalSchema: "infointerview",
                        principalTable: "Imports",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Imported_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Imported",
                columns: new[] { "Programme", "Owner", "Contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Headers",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Imported",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Imports",
                schema: "infointerview");
        }
    }
}
