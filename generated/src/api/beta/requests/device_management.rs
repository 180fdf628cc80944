// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagement`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-policyset-devicemanagement-evaluateassignmentfilter](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-evaluateassignmentfilter?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EvaluateAssignmentFilterRequest(Object);

impl EvaluateAssignmentFilterRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `data`: `microsoft.graph.assignmentFilterEvaluateRequest`
    pub fn with_data(self, value: impl Into<Nullable<models::AssignmentFilterEvaluateRequest>>) -> Self {
        Self(self.0.with("data", value))
    }
}

impl IntoJson for EvaluateAssignmentFilterRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-devicemanagement-getassignmentfiltersstatusdetails](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-getassignmentfiltersstatusdetails?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetAssignmentFiltersStatusDetailsRequest(Object);

impl GetAssignmentFiltersStatusDetailsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `payloadId`: `Edm.String`
    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `userId`: `Edm.String`
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `assignmentFilterIds`: `Collection(Edm.String)`
    pub fn with_assignment_filter_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("assignmentFilterIds", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }
}

impl IntoJson for GetAssignmentFiltersStatusDetailsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-remoteassistance-devicemanagement-reportremoteassistance](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagement-reportremoteassistance?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ReportRemoteAssistanceRequest(Object);

impl ReportRemoteAssistanceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reportingPayload`: `microsoft.graph.remoteAssistanceReporting`
    pub fn with_reporting_payload(self, value: impl Into<Nullable<models::RemoteAssistanceReporting>>) -> Self {
        Self(self.0.with("reportingPayload", value))
    }
}

impl IntoJson for ReportRemoteAssistanceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicemanagement-sendcustomnotificationtocompanyportal](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SendCustomNotificationToCompanyPortalRequest(Object);

impl SendCustomNotificationToCompanyPortalRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notificationTitle`: `Edm.String`
    pub fn with_notification_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTitle", value))
    }

    /// `notificationBody`: `Edm.String`
    pub fn with_notification_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationBody", value))
    }

    /// `groupsToNotify`: `Collection(Edm.String)`
    pub fn with_groups_to_notify(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupsToNotify", value))
    }
}

impl IntoJson for SendCustomNotificationToCompanyPortalRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
