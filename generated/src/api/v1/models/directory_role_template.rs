// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.directoryRoleTemplate`](https://learn.microsoft.com/graph/api/resources/directoryroletemplate?view=graph-rest-1.0)
    DirectoryRoleTemplate: super::DirectoryObject = "microsoft.graph.directoryRoleTemplate"
}

crate::runtime::derived! {
    DirectoryRoleTemplate: super::Entity
}

impl DirectoryRoleTemplate {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }
}
