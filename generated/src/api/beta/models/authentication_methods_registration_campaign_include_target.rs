// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaignincludetarget?view=graph-rest-beta)
    AuthenticationMethodsRegistrationCampaignIncludeTarget = "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget"
}

impl AuthenticationMethodsRegistrationCampaignIncludeTarget {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetedAuthenticationMethod` in queries.
    pub const TARGETED_AUTHENTICATION_METHOD: Property<Self> = Property::new("targetedAuthenticationMethod");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `targetedAuthenticationMethod`: `Edm.String`
    pub fn targeted_authentication_method(&self) -> Option<&str> {
        self.0.str("targetedAuthenticationMethod")
    }

    /// Sets `targetedAuthenticationMethod`.
    pub fn with_targeted_authentication_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetedAuthenticationMethod", value))
    }

    /// `targetType`: `microsoft.graph.authenticationMethodTargetType`
    ///
    /// Possible values are: user, group, unknownFutureValue.
    pub fn target_type(&self) -> Option<super::AuthenticationMethodTargetType> {
        self.0.enumeration("targetType")
    }

    /// Sets `targetType`.
    pub fn with_target_type(self, value: impl Into<Nullable<super::AuthenticationMethodTargetType>>) -> Self {
        Self(self.0.with("targetType", value))
    }
}
