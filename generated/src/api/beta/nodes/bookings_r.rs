// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Get, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.restorePoint`, such as `/solutions/backupRestore/restorePoints/{id}`.
    RestorePoint: super::Entity = models::RestorePoint
}

impl RestorePoint {
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Search.Read.All`; application: `BackupRestore-Search.Read.All`.
    pub fn get(&self) -> Get<models::RestorePoint> {
        let sheet = "GET restorePoint: get
            : BackupRestore-Search.Read.All | | BackupRestore-Search.Read.All
            /solutions/backupRestore/restorePoints/{id}";
        self.0.get(sheet)
    }

    /// `…/protectionUnit`
    ///
    /// The type lists it; no page documents a request there.
    pub fn protection_unit(&self) -> super::ProtectionUnitBase {
        super::ProtectionUnitBase(self.0.name("protectionUnit"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.restoreSessionBase`, such as `/solutions/backupRestore/restoreSessions/{id}`.
    RestoreSessionBase: super::Entity = models::RestoreSessionBase
}

impl RestoreSessionBase {
    /// `POST /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restoresessionbase-activate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn activate(&self) -> Call<models::RestoreSessionBase> {
        let sheet = "POST restoreSessionBase: activate
            restoresessionbase-activate: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/deactivate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn deactivate(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST restoreSessionBase: deactivate
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}/deactivate";
        self.0.name("deactivate").call(sheet).json(body)
    }

    /// `DELETE /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restoresessionbase-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE restoreSessionBase: delete
            restoresessionbase-delete: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restoresessionbase-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::RestoreSessionBase> {
        let sheet = "GET restoreSessionBase: get
            restoresessionbase-get: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}";
        self.0.get(sheet)
    }
}
