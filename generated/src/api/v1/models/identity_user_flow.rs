// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityUserFlow`](https://learn.microsoft.com/graph/api/resources/identityuserflow?view=graph-rest-1.0)
    IdentityUserFlow = "microsoft.graph.identityUserFlow" {
        "microsoft.graph.b2xIdentityUserFlow",
    }
}

impl IdentityUserFlow {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userFlowType` in queries.
    pub const USER_FLOW_TYPE: Property<Self> = Property::new("userFlowType");
    /// `userFlowTypeVersion` in queries.
    pub const USER_FLOW_TYPE_VERSION: Property<Self> = Property::new("userFlowTypeVersion");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userFlowType`: `microsoft.graph.userFlowType`
    ///
    /// Possible values are: signUp, signIn, signUpOrSignIn, passwordReset, profileUpdate, resourceOwner, unknownFutureValue.
    pub fn user_flow_type(&self) -> Option<super::UserFlowType> {
        self.0.enumeration("userFlowType")
    }

    /// Sets `userFlowType`.
    pub fn with_user_flow_type(self, value: impl Into<Nullable<super::UserFlowType>>) -> Self {
        Self(self.0.with("userFlowType", value))
    }

    /// `userFlowTypeVersion`: `Edm.Single`
    pub fn user_flow_type_version(&self) -> Option<f32> {
        self.0.f32("userFlowTypeVersion")
    }

    /// Sets `userFlowTypeVersion`.
    pub fn with_user_flow_type_version(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("userFlowTypeVersion", value))
    }
}
