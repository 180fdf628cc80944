// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.customExtensionHandler`](https://learn.microsoft.com/graph/api/resources/customextensionhandler?view=graph-rest-beta)
    CustomExtensionHandler: super::Entity = "microsoft.graph.customExtensionHandler"
}

impl CustomExtensionHandler {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `stage` in queries.
    pub const STAGE: Property<Self> = Property::new("stage");
    /// `customExtension` in queries.
    pub const CUSTOM_EXTENSION: Property<Self> = Property::new("customExtension");

    /// `stage`: `microsoft.graph.accessPackageCustomExtensionStage`
    ///
    /// Possible values are: assignmentRequestCreated, assignmentRequestApproved, assignmentRequestGranted, assignmentRequestRemoved, assignmentFourteenDaysBeforeExpiration, assignmentOneDayBeforeExpiration, unknownFutureValue.
    pub fn stage(&self) -> Option<super::AccessPackageCustomExtensionStage> {
        self.0.enumeration("stage")
    }

    /// Sets `stage`.
    pub fn with_stage(self, value: impl Into<Nullable<super::AccessPackageCustomExtensionStage>>) -> Self {
        Self(self.0.with("stage", value))
    }

    /// `customExtension`: `microsoft.graph.customAccessPackageWorkflowExtension`
    ///
    /// Nullable.
    pub fn custom_extension(&self) -> Option<&super::CustomAccessPackageWorkflowExtension> {
        self.0.model("customExtension")
    }

    /// Sets `customExtension`.
    pub fn with_custom_extension(
        self,
        value: impl Into<Nullable<super::CustomAccessPackageWorkflowExtension>>,
    ) -> Self {
        Self(self.0.with("customExtension", value))
    }
}
