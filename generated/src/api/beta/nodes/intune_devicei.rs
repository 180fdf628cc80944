// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceInstallState`, such as `/deviceAppManagement/managedEBooks/{id}/deviceStates/{id}`.
    DeviceInstallState: super::Entity = models::DeviceInstallState
}

impl DeviceInstallState {
    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Delete deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceInstallState: delete
            intune-books-deviceinstallstate-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates/{id}
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Get deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceInstallState> {
        let sheet = "GET deviceInstallState: get
            intune-books-deviceinstallstate-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates/{id}
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Update deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
        let sheet = "PATCH deviceInstallState: update
            intune-books-deviceinstallstate-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates/{id}
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}";
        self.0.call(sheet).json(body)
    }
}
