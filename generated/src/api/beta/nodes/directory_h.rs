// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, such as `/directory/authenticationMethodDevices/hardwareOathDevices/{id}`.
    HardwareOathTokenAuthenticationMethodDevice: super::AuthenticationMethodDevice = models::HardwareOathTokenAuthenticationMethodDevice
}

impl HardwareOathTokenAuthenticationMethodDevice {
    /// `DELETE /directory/authenticationMethodDevices/hardwareOathDevices/{hardwareOathTokenAuthenticationMethodDevice-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethoddevice-delete-hardwareoathdevices?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationMethodDevice: delete
            authenticationmethoddevice-delete-hardwareoathdevices: | |
            /directory/authenticationMethodDevices/hardwareOathDevices/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/authenticationMethodDevices/hardwareOathDevices/{hardwareOathTokenAuthenticationMethodDevice-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/hardwareoathtokenauthenticationmethoddevice-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::HardwareOathTokenAuthenticationMethodDevice> {
        let sheet = "GET hardwareOathTokenAuthenticationMethodDevice: get
            hardwareoathtokenauthenticationmethoddevice-get: | |
            /directory/authenticationMethodDevices/hardwareOathDevices/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/authenticationMethodDevices/hardwareOathDevices/{hardwareOathTokenAuthenticationMethodDevice-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/hardwareoathtokenauthenticationmethoddevice-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::HardwareOathTokenAuthenticationMethodDevice,
    ) -> Call<models::HardwareOathTokenAuthenticationMethodDevice> {
        let sheet = "PATCH hardwareOathTokenAuthenticationMethodDevice: update
            hardwareoathtokenauthenticationmethoddevice-update: | |
            /directory/authenticationMethodDevices/hardwareOathDevices/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignTo`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assign_to(&self) -> super::User {
        super::User(self.0.name("assignTo"))
    }
}
