// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from statusBase.
    ///
    /// [`microsoft.graph.statusDetails`](https://learn.microsoft.com/graph/api/resources/statusdetails?view=graph-rest-beta)
    StatusDetails: super::StatusBase = "microsoft.graph.statusDetails"
}

impl StatusDetails {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `additionalDetails` in queries.
    pub const ADDITIONAL_DETAILS: Property<Self> = Property::new("additionalDetails");
    /// `errorCategory` in queries.
    pub const ERROR_CATEGORY: Property<Self> = Property::new("errorCategory");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");
    /// `recommendedAction` in queries.
    pub const RECOMMENDED_ACTION: Property<Self> = Property::new("recommendedAction");

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ProvisioningResult>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `additionalDetails`: `Edm.String`
    pub fn additional_details(&self) -> Option<&str> {
        self.0.str("additionalDetails")
    }

    /// Sets `additionalDetails`.
    pub fn with_additional_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalDetails", value))
    }

    /// `errorCategory`: `Edm.String`
    ///
    /// Possible values are: Failure, NonServiceFailure, Success.
    pub fn error_category(&self) -> Option<&str> {
        self.0.str("errorCategory")
    }

    /// Sets `errorCategory`.
    pub fn with_error_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorCategory", value))
    }

    /// `errorCode`: `Edm.String`
    pub fn error_code(&self) -> Option<&str> {
        self.0.str("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `reason`: `Edm.String`
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `recommendedAction`: `Edm.String`
    pub fn recommended_action(&self) -> Option<&str> {
        self.0.str("recommendedAction")
    }

    /// Sets `recommendedAction`.
    pub fn with_recommended_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recommendedAction", value))
    }
}
