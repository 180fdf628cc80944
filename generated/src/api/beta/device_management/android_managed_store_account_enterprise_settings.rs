// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/androidManagedStoreAccountEnterpriseSettings`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/androidManagedStoreAccountEnterpriseSettings`
    AndroidManagedStoreAccountEnterpriseSettings
}

impl AndroidManagedStoreAccountEnterpriseSettings {
    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/approveApps` — approveApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn approve_apps(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::ApproveAppsRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: approve_apps",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/approveApps",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("approveApps").call(operation).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/completeSignup` — completeSignup action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn complete_signup(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::CompleteSignupRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: complete_signup",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/completeSignup",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("completeSignup").call(operation).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/createGooglePlayWebToken` — createGooglePlayWebToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create_google_play_web_token(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::CreateGooglePlayWebTokenRequest,
    ) -> Call<String> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: create_google_play_web_token",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/createGooglePlayWebToken",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("createGooglePlayWebToken").call(operation).json(body)
    }

    /// `GET /deviceManagement/androidManagedStoreAccountEnterpriseSettings` — Get androidManagedStoreAccountEnterpriseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::AndroidManagedStoreAccountEnterpriseSettings> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: get",
            method: Method::Get,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/requestSignupUrl` — requestSignupUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn request_signup_url(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::RequestSignupUrlRequest,
    ) -> Call<String> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: request_signup_url",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/requestSignupUrl",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("requestSignupUrl").call(operation).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/setAndroidDeviceOwnerFullyManagedEnrollmentState` — setAndroidDeviceOwnerFullyManagedEnrollmentState action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn set_android_device_owner_fully_managed_enrollment_state(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: set_android_device_owner_fully_managed_enrollment_state",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/setAndroidDeviceOwnerFullyManagedEnrollmentState",
            pages: &[
                "intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("setAndroidDeviceOwnerFullyManagedEnrollmentState").call(operation).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/syncApps` — syncApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-syncapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn sync_apps(&self) -> Call<()> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: sync_apps",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/syncApps",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-syncapps"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("syncApps").call(operation)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/unbind` — unbind action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-unbind?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn unbind(&self) -> Call<()> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: unbind",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings/unbind",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-unbind"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("unbind").call(operation)
    }

    /// `PATCH /deviceManagement/androidManagedStoreAccountEnterpriseSettings` — Update androidManagedStoreAccountEnterpriseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::AndroidManagedStoreAccountEnterpriseSettings,
    ) -> Call<models::AndroidManagedStoreAccountEnterpriseSettings> {
        let operation = &Operation {
            name: "androidManagedStoreAccountEnterpriseSettings: update",
            method: Method::Patch,
            path: "/deviceManagement/androidManagedStoreAccountEnterpriseSettings",
            pages: &["intune-androidforwork-androidmanagedstoreaccountenterprisesettings-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
