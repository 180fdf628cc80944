// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicy`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicy?view=graph-rest-beta)
    CloudPcProvisioningPolicy: super::Entity = "microsoft.graph.cloudPcProvisioningPolicy"
}

impl CloudPcProvisioningPolicy {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const ON_PREMISES_CONNECTION_ID: Property<Self> = Property::new(
        "onPremisesConnectionId",
    );
    pub const IMAGE_ID: Property<Self> = Property::new("imageId");
    pub const IMAGE_DISPLAY_NAME: Property<Self> = Property::new("imageDisplayName");
    pub const IMAGE_TYPE: Property<Self> = Property::new("imageType");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `onPremisesConnectionId`: `Edm.String`
    pub fn on_premises_connection_id(&self) -> Option<&str> {
        self.0.str("onPremisesConnectionId")
    }

    pub fn with_on_premises_connection_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("onPremisesConnectionId", value))
    }

    /// `imageId`: `Edm.String`
    pub fn image_id(&self) -> Option<&str> {
        self.0.str("imageId")
    }

    pub fn with_image_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imageId", value))
    }

    /// `imageDisplayName`: `Edm.String`
    pub fn image_display_name(&self) -> Option<&str> {
        self.0.str("imageDisplayName")
    }

    pub fn with_image_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imageDisplayName", value))
    }

    /// `imageType`: `microsoft.graph.cloudPcProvisioningPolicyImageType`
    ///
    /// Possible values are: gallery, custom.
    pub fn image_type(&self) -> Option<super::CloudPcProvisioningPolicyImageType> {
        self.0.enumeration("imageType")
    }

    pub fn with_image_type(
        self,
        value: impl Into<Nullable<super::CloudPcProvisioningPolicyImageType>>,
    ) -> Self {
        Self(self.0.with("imageType", value))
    }

    /// `assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::CloudPcProvisioningPolicyAssignment]> {
        self.0.models("assignments")
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcProvisioningPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}
