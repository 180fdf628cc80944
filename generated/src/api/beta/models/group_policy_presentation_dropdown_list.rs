// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationDropdownList`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationdropdownlist?view=graph-rest-beta)
    GroupPolicyPresentationDropdownList: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationDropdownList"
}

impl GroupPolicyPresentationDropdownList {
    pub const LABEL: Property<Self> = Property::new("label");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const DEFAULT_ITEM: Property<Self> = Property::new("defaultItem");
    pub const ITEMS: Property<Self> = Property::new("items");
    pub const REQUIRED: Property<Self> = Property::new("required");

    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_definition(
        self,
        value: impl Into<Nullable<super::GroupPolicyDefinition>>,
    ) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `defaultItem`: `microsoft.graph.groupPolicyPresentationDropdownListItem`
    pub fn default_item(
        &self,
    ) -> Option<&super::GroupPolicyPresentationDropdownListItem> {
        self.0.model("defaultItem")
    }

    pub fn with_default_item(
        self,
        value: impl Into<Nullable<super::GroupPolicyPresentationDropdownListItem>>,
    ) -> Self {
        Self(self.0.with("defaultItem", value))
    }

    /// `items`: `Collection(microsoft.graph.groupPolicyPresentationDropdownListItem)`
    pub fn items(&self) -> Option<&[super::GroupPolicyPresentationDropdownListItem]> {
        self.0.models("items")
    }

    pub fn with_items(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyPresentationDropdownListItem>>>,
    ) -> Self {
        Self(self.0.with("items", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }
}
