// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccess`](https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-beta)
    ConditionalAccess = "microsoft.graph.conditionalAccess"
}

impl ConditionalAccess {
    /// `conditionalAccessPolicy` in queries.
    pub const CONDITIONAL_ACCESS_POLICY: Property<Self> = Property::new("conditionalAccessPolicy");
    /// `namedLocations` in queries.
    pub const NAMED_LOCATIONS: Property<Self> = Property::new("namedLocations");
    /// `authenticationContextClassReferences` in queries.
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: Property<Self> =
        Property::new("authenticationContextClassReferences");

    /// `conditionalAccessPolicy`: `Collection(microsoft.graph.conditionalAccessPolicy)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "authentication")]
    pub fn conditional_access_policy(&self) -> Option<&[super::ConditionalAccessPolicy]> {
        self.0.models("conditionalAccessPolicy")
    }

    /// `namedLocations`: `Collection(microsoft.graph.namedLocation)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "authentication")]
    pub fn named_locations(&self) -> Option<&[super::NamedLocation]> {
        self.0.models("namedLocations")
    }

    /// `authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContextClassReference)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "authentication")]
    pub fn authentication_context_class_references(&self) -> Option<&[super::AuthenticationContextClassReference]> {
        self.0.models("authenticationContextClassReferences")
    }
}
