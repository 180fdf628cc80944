// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceRegistrationPolicy`, such as `/policies/deviceRegistrationPolicy`.
    DeviceRegistrationPolicy: super::Entity = models::DeviceRegistrationPolicy
}

impl DeviceRegistrationPolicy {
    /// `GET /policies/deviceRegistrationPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deviceregistrationpolicy-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.DeviceConfiguration`, `Policy.Read.All`, `Policy.ReadWrite.DeviceConfiguration`; application: `Policy.Read.DeviceConfiguration`, `Policy.ReadWrite.DeviceConfiguration`.
    pub fn get(&self) -> Get<models::DeviceRegistrationPolicy> {
        let sheet = "GET deviceRegistrationPolicy: get
            deviceregistrationpolicy-get: Policy.Read.DeviceConfiguration Policy.Read.All Policy.ReadWrite.DeviceConfiguration | | Policy.Read.DeviceConfiguration Policy.ReadWrite.DeviceConfiguration
            /policies/deviceRegistrationPolicy";
        self.0.get(sheet)
    }

    /// `PUT /policies/deviceRegistrationPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.DeviceConfiguration`; application: `Policy.ReadWrite.DeviceConfiguration`.
    pub fn replace(&self, body: models::DeviceRegistrationPolicy) -> Call<models::DeviceRegistrationPolicy> {
        let sheet = "PUT policyRoot: replace
            : Policy.ReadWrite.DeviceConfiguration | | Policy.ReadWrite.DeviceConfiguration
            /policies/deviceRegistrationPolicy";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /policies/deviceRegistrationPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.DeviceConfiguration`; application: `Policy.ReadWrite.DeviceConfiguration`.
    pub fn update(&self, body: models::DeviceRegistrationPolicy) -> Call<models::DeviceRegistrationPolicy> {
        let sheet = "PATCH policyRoot: update
            : Policy.ReadWrite.DeviceConfiguration | | Policy.ReadWrite.DeviceConfiguration
            /policies/deviceRegistrationPolicy";
        self.0.call(sheet).json(body)
    }
}
