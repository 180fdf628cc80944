// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customExtensionHandlerInstance`](https://learn.microsoft.com/graph/api/resources/customextensionhandlerinstance?view=graph-rest-beta)
    CustomExtensionHandlerInstance = "microsoft.graph.customExtensionHandlerInstance"
}

impl CustomExtensionHandlerInstance {
    /// `customExtensionId` in queries.
    pub const CUSTOM_EXTENSION_ID: Property<Self> = Property::new("customExtensionId");
    /// `externalCorrelationId` in queries.
    pub const EXTERNAL_CORRELATION_ID: Property<Self> = Property::new("externalCorrelationId");
    /// `stage` in queries.
    pub const STAGE: Property<Self> = Property::new("stage");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `customExtensionId`: `Edm.String`
    pub fn custom_extension_id(&self) -> Option<&str> {
        self.0.str("customExtensionId")
    }

    /// Sets `customExtensionId`.
    pub fn with_custom_extension_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customExtensionId", value))
    }

    /// `externalCorrelationId`: `Edm.String`
    pub fn external_correlation_id(&self) -> Option<&str> {
        self.0.str("externalCorrelationId")
    }

    /// Sets `externalCorrelationId`.
    pub fn with_external_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalCorrelationId", value))
    }

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

    /// `status`: `microsoft.graph.accessPackageCustomExtensionHandlerStatus`
    ///
    /// Possible values are: requestSent, requestReceived, unknownFutureValue.
    pub fn status(&self) -> Option<super::AccessPackageCustomExtensionHandlerStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::AccessPackageCustomExtensionHandlerStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
