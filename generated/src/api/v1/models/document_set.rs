// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.documentSet`](https://learn.microsoft.com/graph/api/resources/documentset?view=graph-rest-1.0)
    DocumentSet = "microsoft.graph.documentSet"
}

impl DocumentSet {
    /// `allowedContentTypes` in queries.
    pub const ALLOWED_CONTENT_TYPES: Property<Self> = Property::new("allowedContentTypes");
    /// `defaultContents` in queries.
    pub const DEFAULT_CONTENTS: Property<Self> = Property::new("defaultContents");
    /// `propagateWelcomePageChanges` in queries.
    pub const PROPAGATE_WELCOME_PAGE_CHANGES: Property<Self> = Property::new("propagateWelcomePageChanges");
    /// `shouldPrefixNameToFile` in queries.
    pub const SHOULD_PREFIX_NAME_TO_FILE: Property<Self> = Property::new("shouldPrefixNameToFile");
    /// `welcomePageUrl` in queries.
    pub const WELCOME_PAGE_URL: Property<Self> = Property::new("welcomePageUrl");
    /// `sharedColumns` in queries.
    pub const SHARED_COLUMNS: Property<Self> = Property::new("sharedColumns");
    /// `welcomePageColumns` in queries.
    pub const WELCOME_PAGE_COLUMNS: Property<Self> = Property::new("welcomePageColumns");

    /// `allowedContentTypes`: `Collection(microsoft.graph.contentTypeInfo)`
    pub fn allowed_content_types(&self) -> Option<&[super::ContentTypeInfo]> {
        self.0.models("allowedContentTypes")
    }

    /// Sets `allowedContentTypes`.
    pub fn with_allowed_content_types(self, value: impl Into<Nullable<Vec<super::ContentTypeInfo>>>) -> Self {
        Self(self.0.with("allowedContentTypes", value))
    }

    /// `defaultContents`: `Collection(microsoft.graph.documentSetContent)`
    pub fn default_contents(&self) -> Option<&[super::DocumentSetContent]> {
        self.0.models("defaultContents")
    }

    /// Sets `defaultContents`.
    pub fn with_default_contents(self, value: impl Into<Nullable<Vec<super::DocumentSetContent>>>) -> Self {
        Self(self.0.with("defaultContents", value))
    }

    /// `propagateWelcomePageChanges`: `Edm.Boolean`
    pub fn propagate_welcome_page_changes(&self) -> Option<bool> {
        self.0.bool("propagateWelcomePageChanges")
    }

    /// Sets `propagateWelcomePageChanges`.
    pub fn with_propagate_welcome_page_changes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("propagateWelcomePageChanges", value))
    }

    /// `shouldPrefixNameToFile`: `Edm.Boolean`
    pub fn should_prefix_name_to_file(&self) -> Option<bool> {
        self.0.bool("shouldPrefixNameToFile")
    }

    /// Sets `shouldPrefixNameToFile`.
    pub fn with_should_prefix_name_to_file(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("shouldPrefixNameToFile", value))
    }

    /// `welcomePageUrl`: `Edm.String`
    pub fn welcome_page_url(&self) -> Option<&str> {
        self.0.str("welcomePageUrl")
    }

    /// Sets `welcomePageUrl`.
    pub fn with_welcome_page_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("welcomePageUrl", value))
    }

    /// `sharedColumns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn shared_columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("sharedColumns")
    }

    /// Sets `sharedColumns`.
    pub fn with_shared_columns(self, value: impl Into<Nullable<Vec<super::ColumnDefinition>>>) -> Self {
        Self(self.0.with("sharedColumns", value))
    }

    /// `welcomePageColumns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn welcome_page_columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("welcomePageColumns")
    }

    /// Sets `welcomePageColumns`.
    pub fn with_welcome_page_columns(self, value: impl Into<Nullable<Vec<super::ColumnDefinition>>>) -> Self {
        Self(self.0.with("welcomePageColumns", value))
    }
}
