// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/androidForWorkSettings`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/androidForWorkSettings`
    AndroidForWorkSettings
}

impl AndroidForWorkSettings {
    /// `POST /deviceManagement/androidForWorkSettings/completeSignup` — completeSignup action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-completesignup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn complete_signup(&self, body: requests::android_for_work_settings::CompleteSignupRequest) -> Call<()> {
        let operation = &Operation {
            name: "androidForWorkSettings: complete_signup",
            method: Method::Post,
            path: "/deviceManagement/androidForWorkSettings/completeSignup",
            pages: &["intune-androidforwork-androidforworksettings-completesignup"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("completeSignup").call(operation).json(body)
    }

    /// `GET /deviceManagement/androidForWorkSettings` — Get androidForWorkSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::AndroidForWorkSettings> {
        let operation = &Operation {
            name: "androidForWorkSettings: get",
            method: Method::Get,
            path: "/deviceManagement/androidForWorkSettings",
            pages: &["intune-androidforwork-androidforworksettings-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceManagement/androidForWorkSettings/requestSignupUrl` — requestSignupUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-requestsignupurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn request_signup_url(
        &self,
        body: requests::android_for_work_settings::RequestSignupUrlRequest,
    ) -> Call<String> {
        let operation = &Operation {
            name: "androidForWorkSettings: request_signup_url",
            method: Method::Post,
            path: "/deviceManagement/androidForWorkSettings/requestSignupUrl",
            pages: &["intune-androidforwork-androidforworksettings-requestsignupurl"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("requestSignupUrl").call(operation).json(body)
    }

    /// `POST /deviceManagement/androidForWorkSettings/syncApps` — syncApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-syncapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn sync_apps(&self) -> Call<()> {
        let operation = &Operation {
            name: "androidForWorkSettings: sync_apps",
            method: Method::Post,
            path: "/deviceManagement/androidForWorkSettings/syncApps",
            pages: &["intune-androidforwork-androidforworksettings-syncapps"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("syncApps").call(operation)
    }

    /// `POST /deviceManagement/androidForWorkSettings/unbind` — unbind action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-unbind?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn unbind(&self) -> Call<()> {
        let operation = &Operation {
            name: "androidForWorkSettings: unbind",
            method: Method::Post,
            path: "/deviceManagement/androidForWorkSettings/unbind",
            pages: &["intune-androidforwork-androidforworksettings-unbind"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("unbind").call(operation)
    }

    /// `PATCH /deviceManagement/androidForWorkSettings` — Update androidForWorkSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::AndroidForWorkSettings) -> Call<models::AndroidForWorkSettings> {
        let operation = &Operation {
            name: "androidForWorkSettings: update",
            method: Method::Patch,
            path: "/deviceManagement/androidForWorkSettings",
            pages: &["intune-androidforwork-androidforworksettings-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
