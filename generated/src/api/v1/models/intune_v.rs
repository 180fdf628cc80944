// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.virtualEndpoint`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEndpoint: super::Entity = "microsoft.graph.virtualEndpoint";
    inherited "id" ID, with_id(String), "`id`";
    "auditEvents" AUDIT_EVENTS, audit_events models -> Option<&[super::CloudPcAuditEvent]>, with_audit_events(Vec<super::CloudPcAuditEvent>), "`auditEvents`: `Collection(microsoft.graph.cloudPcAuditEvent)`, metadata";
    "cloudPCs" CLOUD_P_CS, cloud_p_cs models -> Option<&[super::CloudPc]>, with_cloud_p_cs(Vec<super::CloudPc>), "`cloudPCs`: `Collection(microsoft.graph.cloudPC)`, metadata";
    "deviceImages" DEVICE_IMAGES, device_images models -> Option<&[super::CloudPcDeviceImage]>, with_device_images(Vec<super::CloudPcDeviceImage>), "`deviceImages`: `Collection(microsoft.graph.cloudPcDeviceImage)`, metadata";
    "galleryImages" GALLERY_IMAGES, gallery_images models -> Option<&[super::CloudPcGalleryImage]>, with_gallery_images(Vec<super::CloudPcGalleryImage>), "`galleryImages`: `Collection(microsoft.graph.cloudPcGalleryImage)`, metadata";
    "onPremisesConnections" ON_PREMISES_CONNECTIONS, on_premises_connections models -> Option<&[super::CloudPcOnPremisesConnection]>, with_on_premises_connections(Vec<super::CloudPcOnPremisesConnection>), "`onPremisesConnections`: `Collection(microsoft.graph.cloudPcOnPremisesConnection)`, metadata";
    "provisioningPolicies" PROVISIONING_POLICIES, provisioning_policies models -> Option<&[super::CloudPcProvisioningPolicy]>, with_provisioning_policies(Vec<super::CloudPcProvisioningPolicy>), "`provisioningPolicies`: `Collection(microsoft.graph.cloudPcProvisioningPolicy)`, metadata";
    "report" REPORT, report model -> Option<&super::CloudPcReport>, with_report(super::CloudPcReport), "`report`: `microsoft.graph.cloudPcReport`, metadata";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::CloudPcServicePlan]>, with_service_plans(Vec<super::CloudPcServicePlan>), "`servicePlans`: `Collection(microsoft.graph.cloudPcServicePlan)`, metadata";
    "userSettings" USER_SETTINGS, user_settings models -> Option<&[super::CloudPcUserSetting]>, with_user_settings(Vec<super::CloudPcUserSetting>), "`userSettings`: `Collection(microsoft.graph.cloudPcUserSetting)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.visibilitySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-visibilitysetting?view=graph-rest-1.0)
    VisibilitySetting = "microsoft.graph.visibilitySetting" {
        NotConfigured = "notConfigured",
        Hide = "hide",
        Show = "show",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vppLicensingType`](https://learn.microsoft.com/graph/api/resources/intune-apps-vpplicensingtype?view=graph-rest-1.0)
    VppLicensingType = "microsoft.graph.vppLicensingType";
    "supportsUserLicensing" SUPPORTS_USER_LICENSING, supports_user_licensing bool -> Option<bool>, with_supports_user_licensing(bool), "`supportsUserLicensing`: `Edm.Boolean`";
    "supportsDeviceLicensing" SUPPORTS_DEVICE_LICENSING, supports_device_licensing bool -> Option<bool>, with_supports_device_licensing(bool), "`supportsDeviceLicensing`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.vppToken`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    VppToken: super::Entity = "microsoft.graph.vppToken";
    inherited "id" ID, with_id(String), "`id`";
    "organizationName" ORGANIZATION_NAME, organization_name str -> Option<&str>, with_organization_name(String), "`organizationName`: `Edm.String`";
    "vppTokenAccountType" VPP_TOKEN_ACCOUNT_TYPE, vpp_token_account_type enumeration -> Option<super::VppTokenAccountType>, with_vpp_token_account_type(super::VppTokenAccountType), "`vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`" "Possible values are: business, education.";
    "appleId" APPLE_ID, apple_id str -> Option<&str>, with_apple_id(String), "`appleId`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "token" TOKEN, token str -> Option<&str>, with_token(String), "`token`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::VppTokenState>, with_state(super::VppTokenState), "`state`: `microsoft.graph.vppTokenState`" "Possible values are: unknown, valid, expired, invalid, assignedToExternalMDM.";
    "lastSyncStatus" LAST_SYNC_STATUS, last_sync_status enumeration -> Option<super::VppTokenSyncStatus>, with_last_sync_status(super::VppTokenSyncStatus), "`lastSyncStatus`: `microsoft.graph.vppTokenSyncStatus`" "Possible values are: none, inProgress, completed, failed.";
    "automaticallyUpdateApps" AUTOMATICALLY_UPDATE_APPS, automatically_update_apps bool -> Option<bool>, with_automatically_update_apps(bool), "`automaticallyUpdateApps`: `Edm.Boolean`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenAccountType`](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenaccounttype?view=graph-rest-1.0)
    VppTokenAccountType = "microsoft.graph.vppTokenAccountType" {
        Business = "business",
        Education = "education",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenstate?view=graph-rest-1.0)
    VppTokenState = "microsoft.graph.vppTokenState" {
        Unknown = "unknown",
        Valid = "valid",
        Expired = "expired",
        Invalid = "invalid",
        AssignedToExternalMdm = "assignedToExternalMDM",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokensyncstatus?view=graph-rest-1.0)
    VppTokenSyncStatus = "microsoft.graph.vppTokenSyncStatus" {
        None = "none",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}
