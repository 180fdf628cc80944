// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationDropdownList`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationdropdownlist?view=graph-rest-beta)
    GroupPolicyPresentationDropdownList: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationDropdownList"
}

impl GroupPolicyPresentationDropdownList {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `defaultItem` in queries.
    pub const DEFAULT_ITEM: Property<Self> = Property::new("defaultItem");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `defaultItem`: `microsoft.graph.groupPolicyPresentationDropdownListItem`
    pub fn default_item(&self) -> Option<&super::GroupPolicyPresentationDropdownListItem> {
        self.0.model("defaultItem")
    }

    /// Sets `defaultItem`.
    pub fn with_default_item(self, value: impl Into<Nullable<super::GroupPolicyPresentationDropdownListItem>>) -> Self {
        Self(self.0.with("defaultItem", value))
    }

    /// `items`: `Collection(microsoft.graph.groupPolicyPresentationDropdownListItem)`
    pub fn items(&self) -> Option<&[super::GroupPolicyPresentationDropdownListItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::GroupPolicyPresentationDropdownListItem>>>) -> Self {
        Self(self.0.with("items", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }
}
