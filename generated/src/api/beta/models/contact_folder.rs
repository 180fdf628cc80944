// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contactFolder`](https://learn.microsoft.com/graph/api/resources/contactfolder?view=graph-rest-beta)
    ContactFolder = "microsoft.graph.contactFolder"
}

impl ContactFolder {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `wellKnownName` in queries.
    pub const WELL_KNOWN_NAME: Property<Self> = Property::new("wellKnownName");
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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// `wellKnownName`: `Edm.String`
    pub fn well_known_name(&self) -> Option<&str> {
        self.0.str("wellKnownName")
    }

    /// Sets `wellKnownName`.
    pub fn with_well_known_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wellKnownName", value))
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
