// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityMatchingOptions`](https://learn.microsoft.com/graph/api/resources/educationidentitymatchingoptions?view=graph-rest-beta)
    EducationIdentityMatchingOptions = "microsoft.graph.educationIdentityMatchingOptions"
}

impl EducationIdentityMatchingOptions {
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");
    /// `sourcePropertyName` in queries.
    pub const SOURCE_PROPERTY_NAME: Property<Self> = Property::new("sourcePropertyName");
    /// `targetPropertyName` in queries.
    pub const TARGET_PROPERTY_NAME: Property<Self> = Property::new("targetPropertyName");
    /// `targetDomain` in queries.
    pub const TARGET_DOMAIN: Property<Self> = Property::new("targetDomain");

    /// `appliesTo`: `microsoft.graph.educationUserRole`
    ///
    /// Possible values are: student, teacher, faculty.
    pub fn applies_to(&self) -> Option<super::EducationUserRole> {
        self.0.enumeration("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<super::EducationUserRole>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }

    /// `sourcePropertyName`: `Edm.String`
    pub fn source_property_name(&self) -> Option<&str> {
        self.0.str("sourcePropertyName")
    }

    /// Sets `sourcePropertyName`.
    pub fn with_source_property_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourcePropertyName", value))
    }

    /// `targetPropertyName`: `Edm.String`
    pub fn target_property_name(&self) -> Option<&str> {
        self.0.str("targetPropertyName")
    }

    /// Sets `targetPropertyName`.
    pub fn with_target_property_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetPropertyName", value))
    }

    /// `targetDomain`: `Edm.String`
    pub fn target_domain(&self) -> Option<&str> {
        self.0.str("targetDomain")
    }

    /// Sets `targetDomain`.
    pub fn with_target_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDomain", value))
    }
}
