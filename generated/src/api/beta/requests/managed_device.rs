// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `managedDevice`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Uuid, Value};

/// The parameters of [intune-devices-manageddevice-activatedeviceesim](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ActivateDeviceEsimRequest(Object);

impl ActivateDeviceEsimRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `carrierUrl`: `Edm.String`
    pub fn with_carrier_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("carrierUrl", value))
    }
}

impl IntoJson for ActivateDeviceEsimRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-cleanwindowsdevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CleanWindowsDeviceRequest(Object);

impl CleanWindowsDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }
}

impl IntoJson for CleanWindowsDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-createdevicelogcollectionrequest](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateDeviceLogCollectionRequestRequest(Object);

impl CreateDeviceLogCollectionRequestRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `templateType`: `microsoft.graph.deviceLogCollectionRequest`
    pub fn with_template_type(self, value: impl Into<Nullable<models::DeviceLogCollectionRequest>>) -> Self {
        Self(self.0.with("templateType", value))
    }
}

impl IntoJson for CreateDeviceLogCollectionRequestRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-deleteuserfromsharedappledevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeleteUserFromSharedAppleDeviceRequest(Object);

impl DeleteUserFromSharedAppleDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}

impl IntoJson for DeleteUserFromSharedAppleDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-deprovision](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deprovision?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeprovisionRequest(Object);

impl DeprovisionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deprovisionReason`: `Edm.String`
    pub fn with_deprovision_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deprovisionReason", value))
    }
}

impl IntoJson for DeprovisionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-enablelostmode](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnableLostModeRequest(Object);

impl EnableLostModeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `message`: `Edm.String`
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `footer`: `Edm.String`
    pub fn with_footer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("footer", value))
    }
}

impl IntoJson for EnableLostModeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-executeaction](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ExecuteActionRequest(Object);

impl ExecuteActionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionName`: `microsoft.graph.managedDeviceRemoteAction`
    pub fn with_action_name(self, value: impl Into<Nullable<models::ManagedDeviceRemoteAction>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `keepEnrollmentData`: `Edm.Boolean`
    pub fn with_keep_enrollment_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepEnrollmentData", value))
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }

    /// `persistEsimDataPlan`: `Edm.Boolean`
    pub fn with_persist_esim_data_plan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistEsimDataPlan", value))
    }

    /// `deviceIds`: `Collection(Edm.String)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }

    /// `notificationTitle`: `Edm.String`
    pub fn with_notification_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTitle", value))
    }

    /// `notificationBody`: `Edm.String`
    pub fn with_notification_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationBody", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `carrierUrl`: `Edm.String`
    pub fn with_carrier_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("carrierUrl", value))
    }

    /// `deprovisionReason`: `Edm.String`
    pub fn with_deprovision_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deprovisionReason", value))
    }

    /// `organizationalUnitPath`: `Edm.String`
    pub fn with_organizational_unit_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("organizationalUnitPath", value))
    }
}

impl IntoJson for ExecuteActionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-movedevicestoou](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MoveDevicesToOuRequest(Object);

impl MoveDevicesToOuRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceIds`: `Collection(Edm.Guid)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }

    /// `organizationalUnitPath`: `Edm.String`
    pub fn with_organizational_unit_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("organizationalUnitPath", value))
    }
}

impl IntoJson for MoveDevicesToOuRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-playlostmodesound](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct PlayLostModeSoundRequest(Object);

impl PlayLostModeSoundRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `durationInMinutes`: `Edm.String`
    pub fn with_duration_in_minutes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("durationInMinutes", value))
    }
}

impl IntoJson for PlayLostModeSoundRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-sendcustomnotificationtocompanyportal](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta).
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
}

impl IntoJson for SendCustomNotificationToCompanyPortalRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-setdevicename](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetDeviceNameRequest(Object);

impl SetDeviceNameRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceName`: `Edm.String`
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }
}

impl IntoJson for SetDeviceNameRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-triggerconfigurationmanageraction](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TriggerConfigurationManagerActionRequest(Object);

impl TriggerConfigurationManagerActionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `configurationManagerAction`: `microsoft.graph.configurationManagerAction`
    pub fn with_configuration_manager_action(
        self,
        value: impl Into<Nullable<models::ConfigurationManagerAction>>,
    ) -> Self {
        Self(self.0.with("configurationManagerAction", value))
    }
}

impl IntoJson for TriggerConfigurationManagerActionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-updatewindowsdeviceaccount](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateWindowsDeviceAccountRequest(Object);

impl UpdateWindowsDeviceAccountRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateWindowsDeviceAccountActionParameter`: `microsoft.graph.updateWindowsDeviceAccountActionParameter`
    pub fn with_update_windows_device_account_action_parameter(
        self,
        value: impl Into<Nullable<models::UpdateWindowsDeviceAccountActionParameter>>,
    ) -> Self {
        Self(self.0.with("updateWindowsDeviceAccountActionParameter", value))
    }
}

impl IntoJson for UpdateWindowsDeviceAccountRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-windowsdefenderscan](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct WindowsDefenderScanRequest(Object);

impl WindowsDefenderScanRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `quickScan`: `Edm.Boolean`
    pub fn with_quick_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("quickScan", value))
    }
}

impl IntoJson for WindowsDefenderScanRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-wipe](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct WipeRequest(Object);

impl WipeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keepEnrollmentData`: `Edm.Boolean`
    pub fn with_keep_enrollment_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepEnrollmentData", value))
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }

    /// `macOsUnlockCode`: `Edm.String`
    pub fn with_mac_os_unlock_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("macOsUnlockCode", value))
    }

    /// `persistEsimDataPlan`: `Edm.Boolean`
    pub fn with_persist_esim_data_plan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistEsimDataPlan", value))
    }

    /// `useProtectedWipe`: `Edm.Boolean`
    pub fn with_use_protected_wipe(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useProtectedWipe", value))
    }
}

impl IntoJson for WipeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [manageddevice-bulkreprovisioncloudpc](https://learn.microsoft.com/graph/api/manageddevice-bulkreprovisioncloudpc?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct BulkReprovisionCloudPcRequest(Object);

impl BulkReprovisionCloudPcRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceIds`: `Collection(Edm.String)`
    pub fn with_managed_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("managedDeviceIds", value))
    }
}

impl IntoJson for BulkReprovisionCloudPcRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [manageddevice-bulkrestorecloudpc](https://learn.microsoft.com/graph/api/manageddevice-bulkrestorecloudpc?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct BulkRestoreCloudPcRequest(Object);

impl BulkRestoreCloudPcRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceIds`: `Collection(Edm.String)`
    pub fn with_managed_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("managedDeviceIds", value))
    }

    /// `restorePointDateTime`: `Edm.DateTimeOffset`
    pub fn with_restore_point_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("restorePointDateTime", value))
    }

    /// `timeRange`: `microsoft.graph.restoreTimeRange`
    ///
    /// Possible values are: before, after, beforeOrAfter, unknownFutureValue.
    pub fn with_time_range(self, value: impl Into<Nullable<models::RestoreTimeRange>>) -> Self {
        Self(self.0.with("timeRange", value))
    }
}

impl IntoJson for BulkRestoreCloudPcRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [manageddevice-bulksetcloudpcreviewstatus](https://learn.microsoft.com/graph/api/manageddevice-bulksetcloudpcreviewstatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct BulkSetCloudPcReviewStatusRequest(Object);

impl BulkSetCloudPcReviewStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceIds`: `Collection(Edm.String)`
    pub fn with_managed_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("managedDeviceIds", value))
    }

    /// `reviewStatus`: `microsoft.graph.cloudPcReviewStatus`
    pub fn with_review_status(self, value: impl Into<Nullable<models::CloudPcReviewStatus>>) -> Self {
        Self(self.0.with("reviewStatus", value))
    }
}

impl IntoJson for BulkSetCloudPcReviewStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [manageddevice-resizecloudpc](https://learn.microsoft.com/graph/api/manageddevice-resizecloudpc?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ResizeCloudPcRequest(Object);

impl ResizeCloudPcRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `targetServicePlanId`: `Edm.String`
    pub fn with_target_service_plan_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetServicePlanId", value))
    }
}

impl IntoJson for ResizeCloudPcRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [manageddevice-restorecloudpc](https://learn.microsoft.com/graph/api/manageddevice-restorecloudpc?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RestoreCloudPcRequest(Object);

impl RestoreCloudPcRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cloudPcSnapshotId`: `Edm.String`
    pub fn with_cloud_pc_snapshot_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudPcSnapshotId", value))
    }
}

impl IntoJson for RestoreCloudPcRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [manageddevice-setcloudpcreviewstatus](https://learn.microsoft.com/graph/api/manageddevice-setcloudpcreviewstatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetCloudPcReviewStatusRequest(Object);

impl SetCloudPcReviewStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reviewStatus`: `microsoft.graph.cloudPcReviewStatus`
    pub fn with_review_status(self, value: impl Into<Nullable<models::CloudPcReviewStatus>>) -> Self {
        Self(self.0.with("reviewStatus", value))
    }
}

impl IntoJson for SetCloudPcReviewStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
