// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contactFolder`](https://learn.microsoft.com/graph/api/resources/contactfolder?view=graph-rest-1.0)
    ContactFolder: super::Entity = "microsoft.graph.contactFolder"
}

impl ContactFolder {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `childFolders` in queries.
    pub const CHILD_FOLDERS: Property<Self> = Property::new("childFolders");
    /// `contacts` in queries.
    pub const CONTACTS: Property<Self> = Property::new("contacts");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// `childFolders`: `Collection(microsoft.graph.contactFolder)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn child_folders(&self) -> Option<&[super::ContactFolder]> {
        self.0.models("childFolders")
    }

    /// `contacts`: `Collection(microsoft.graph.contact)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn contacts(&self) -> Option<&[super::Contact]> {
        self.0.models("contacts")
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
