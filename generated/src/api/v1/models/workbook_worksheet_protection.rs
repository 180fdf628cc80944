// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookWorksheetProtection`](https://learn.microsoft.com/graph/api/resources/worksheetprotection?view=graph-rest-1.0)
    WorkbookWorksheetProtection: super::Entity = "microsoft.graph.workbookWorksheetProtection"
}

impl WorkbookWorksheetProtection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `options` in queries.
    pub const OPTIONS: Property<Self> = Property::new("options");
    /// `protected` in queries.
    pub const PROTECTED: Property<Self> = Property::new("protected");

    /// `options`: `microsoft.graph.workbookWorksheetProtectionOptions`, read-only
    ///
    /// Read-only.
    pub fn options(&self) -> Option<&super::WorkbookWorksheetProtectionOptions> {
        self.0.model("options")
    }

    /// `protected`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn protected(&self) -> Option<bool> {
        self.0.bool("protected")
    }
}
