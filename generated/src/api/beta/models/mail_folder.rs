// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mailFolder`](https://learn.microsoft.com/graph/api/resources/mailfolder?view=graph-rest-beta)
    MailFolder = "microsoft.graph.mailFolder" {
        "microsoft.graph.mailSearchFolder",
    }
}

impl MailFolder {
    /// `childFolderCount` in queries.
    pub const CHILD_FOLDER_COUNT: Property<Self> = Property::new("childFolderCount");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isHidden` in queries.
    pub const IS_HIDDEN: Property<Self> = Property::new("isHidden");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `totalItemCount` in queries.
    pub const TOTAL_ITEM_COUNT: Property<Self> = Property::new("totalItemCount");
    /// `unreadItemCount` in queries.
    pub const UNREAD_ITEM_COUNT: Property<Self> = Property::new("unreadItemCount");
    /// `wellKnownName` in queries.
    pub const WELL_KNOWN_NAME: Property<Self> = Property::new("wellKnownName");
    /// `childFolders` in queries.
    pub const CHILD_FOLDERS: Property<Self> = Property::new("childFolders");
    /// `messageRules` in queries.
    pub const MESSAGE_RULES: Property<Self> = Property::new("messageRules");
    /// `messages` in queries.
    pub const MESSAGES: Property<Self> = Property::new("messages");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// `childFolderCount`: `Edm.Int32`
    pub fn child_folder_count(&self) -> Option<i32> {
        self.0.i32("childFolderCount")
    }

    /// Sets `childFolderCount`.
    pub fn with_child_folder_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("childFolderCount", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isHidden`: `Edm.Boolean`
    pub fn is_hidden(&self) -> Option<bool> {
        self.0.bool("isHidden")
    }

    /// Sets `isHidden`.
    pub fn with_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHidden", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// `totalItemCount`: `Edm.Int32`
    pub fn total_item_count(&self) -> Option<i32> {
        self.0.i32("totalItemCount")
    }

    /// Sets `totalItemCount`.
    pub fn with_total_item_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalItemCount", value))
    }

    /// `unreadItemCount`: `Edm.Int32`
    pub fn unread_item_count(&self) -> Option<i32> {
        self.0.i32("unreadItemCount")
    }

    /// Sets `unreadItemCount`.
    pub fn with_unread_item_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unreadItemCount", value))
    }

    /// `wellKnownName`: `Edm.String`
    pub fn well_known_name(&self) -> Option<&str> {
        self.0.str("wellKnownName")
    }

    /// Sets `wellKnownName`.
    pub fn with_well_known_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wellKnownName", value))
    }

    /// `childFolders`: `Collection(microsoft.graph.mailFolder)`
    pub fn child_folders(&self) -> Option<&[super::MailFolder]> {
        self.0.models("childFolders")
    }

    /// Sets `childFolders`.
    pub fn with_child_folders(self, value: impl Into<Nullable<Vec<super::MailFolder>>>) -> Self {
        Self(self.0.with("childFolders", value))
    }

    /// `messageRules`: `Collection(microsoft.graph.messageRule)`
    pub fn message_rules(&self) -> Option<&[super::MessageRule]> {
        self.0.models("messageRules")
    }

    /// Sets `messageRules`.
    pub fn with_message_rules(self, value: impl Into<Nullable<Vec<super::MessageRule>>>) -> Self {
        Self(self.0.with("messageRules", value))
    }

    /// `messages`: `Collection(microsoft.graph.message)`
    pub fn messages(&self) -> Option<&[super::Message]> {
        self.0.models("messages")
    }

    /// Sets `messages`.
    pub fn with_messages(self, value: impl Into<Nullable<Vec<super::Message>>>) -> Self {
        Self(self.0.with("messages", value))
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
