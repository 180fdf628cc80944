// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobilityManagementPolicy`](https://learn.microsoft.com/graph/api/resources/mobilitymanagementpolicy?view=graph-rest-beta)
    MobilityManagementPolicy = "microsoft.graph.mobilityManagementPolicy"
}

impl MobilityManagementPolicy {
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");
    /// `complianceUrl` in queries.
    pub const COMPLIANCE_URL: Property<Self> = Property::new("complianceUrl");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `discoveryUrl` in queries.
    pub const DISCOVERY_URL: Property<Self> = Property::new("discoveryUrl");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isValid` in queries.
    pub const IS_VALID: Property<Self> = Property::new("isValid");
    /// `termsOfUseUrl` in queries.
    pub const TERMS_OF_USE_URL: Property<Self> = Property::new("termsOfUseUrl");
    /// `includedGroups` in queries.
    pub const INCLUDED_GROUPS: Property<Self> = Property::new("includedGroups");

    /// `appliesTo`: `microsoft.graph.policyScope`
    ///
    /// Possible values are: none, all, selected.
    pub fn applies_to(&self) -> Option<super::PolicyScope> {
        self.0.enumeration("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<super::PolicyScope>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }

    /// `complianceUrl`: `Edm.String`
    pub fn compliance_url(&self) -> Option<&str> {
        self.0.str("complianceUrl")
    }

    /// Sets `complianceUrl`.
    pub fn with_compliance_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("complianceUrl", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `discoveryUrl`: `Edm.String`
    pub fn discovery_url(&self) -> Option<&str> {
        self.0.str("discoveryUrl")
    }

    /// Sets `discoveryUrl`.
    pub fn with_discovery_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("discoveryUrl", value))
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

    /// `isValid`: `Edm.Boolean`
    pub fn is_valid(&self) -> Option<bool> {
        self.0.bool("isValid")
    }

    /// Sets `isValid`.
    pub fn with_is_valid(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isValid", value))
    }

    /// `termsOfUseUrl`: `Edm.String`
    pub fn terms_of_use_url(&self) -> Option<&str> {
        self.0.str("termsOfUseUrl")
    }

    /// Sets `termsOfUseUrl`.
    pub fn with_terms_of_use_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("termsOfUseUrl", value))
    }

    /// `includedGroups`: `Collection(microsoft.graph.group)`
    pub fn included_groups(&self) -> Option<&[super::Group]> {
        self.0.models("includedGroups")
    }

    /// Sets `includedGroups`.
    pub fn with_included_groups(self, value: impl Into<Nullable<Vec<super::Group>>>) -> Self {
        Self(self.0.with("includedGroups", value))
    }
}
