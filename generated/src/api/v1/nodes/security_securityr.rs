// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionEvent`, such as `/security/triggers/retentionEvents/{id}`.
    SecurityRetentionEvent: super::Entity = models::security::RetentionEvent
}

impl SecurityRetentionEvent {
    /// `DELETE /security/triggers/retentionEvents/{retentionEvent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionEvent: delete
            security-retentionevent-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/triggers/retentionEvents/{retentionEvent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionEvent> {
        let sheet = "GET retentionEvent: get
            security-retentionevent-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}";
        self.0.get(sheet)
    }

    /// `…/retentionEventType`
    pub fn retention_event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("retentionEventType"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionEventType`, such as `/security/triggerTypes/retentionEventTypes/{id}`.
    SecurityRetentionEventType: super::Entity = models::security::RetentionEventType
}

impl SecurityRetentionEventType {
    /// `DELETE /security/triggerTypes/retentionEventTypes/{retentionEventType-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-1.0), metadata
    /// Also: `/security/triggers/retentionEvents/{retentionEvent-id}/retentionEventType`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionEventType: delete
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes/{id}
            : RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.call(sheet)
    }

    /// `GET /security/triggerTypes/retentionEventTypes/{retentionEventType-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-1.0), metadata
    /// Also: `/security/triggers/retentionEvents/{retentionEvent-id}/retentionEventType`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionEventType> {
        let sheet = "GET retentionEventType: get
            security-retentioneventtype-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes/{id}
            : RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.get(sheet)
    }

    /// `PATCH /security/triggerTypes/retentionEventTypes/{retentionEventType-id}`
    ///
    /// Source: metadata.
    /// Also: `/security/triggers/retentionEvents/{retentionEvent-id}/retentionEventType`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security::RetentionEventType) -> Call<models::security::RetentionEventType> {
        let sheet = "PATCH retentionEventType: update
            : RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes/{id}
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionLabel`, such as `/security/labels/retentionLabels/{id}`.
    SecurityRetentionLabel: super::Entity = models::security::RetentionLabel
}

impl SecurityRetentionLabel {
    /// `DELETE /security/labels/retentionLabels/{retentionLabel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionLabel: delete
            security-retentionlabel-delete: RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/retentionLabels/{retentionLabel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionLabel> {
        let sheet = "GET retentionLabel: get
            security-retentionlabel-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/labels/retentionLabels/{retentionLabel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
        let sheet = "PATCH retentionLabel: update
            security-retentionlabel-update: RecordsManagement.ReadWrite.All | |
            /security/labels/retentionLabels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/dispositionReviewStages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn disposition_review_stages(&self) -> Collection<models::security::DispositionReviewStage> {
        Collection::at(self.0.name("dispositionReviewStages"))
    }

    /// `…/retentionEventType`
    ///
    /// The type lists it; no page documents a request there.
    pub fn retention_event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("retentionEventType"))
    }
}
