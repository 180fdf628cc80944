// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.homeRealmDiscoveryPolicy`](https://learn.microsoft.com/graph/api/resources/homerealmdiscoverypolicy?view=graph-rest-beta)
    HomeRealmDiscoveryPolicy: super::StsPolicy = "microsoft.graph.homeRealmDiscoveryPolicy"
}

crate::runtime::derived! {
    HomeRealmDiscoveryPolicy: super::DirectoryObject
}

impl HomeRealmDiscoveryPolicy {
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new(
        "isOrganizationDefault",
    );
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");

    pub fn with_deleted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }

    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }

    /// `appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn applies_to(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("appliesTo")
    }
}
