// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `bookings`.

pub mod backup_restore_root {
    //! The parameters of actions of `backupRestoreRoot`.

    crate::runtime::parameters! {
        /// The parameters of [backuprestoreroot-enable](https://learn.microsoft.com/graph/api/backuprestoreroot-enable?view=graph-rest-beta).
        EnableRequest;
        "appOwnerTenantId" with_app_owner_tenant_id(String), "`appOwnerTenantId`: `Edm.String`, metadata";
    }
}

pub mod booking_appointment {
    //! The parameters of actions of `bookingAppointment`.

    crate::runtime::parameters! {
        /// The parameters of [bookingappointment-cancel](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-beta).
        CancelRequest;
        "cancellationMessage" with_cancellation_message(String), "`cancellationMessage`: `Edm.String`";
    }
}

pub mod bookings_business {
    //! The parameters of actions of `bookingsBusiness`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [bookingbusiness-getstaffavailability](https://learn.microsoft.com/graph/api/bookingbusiness-getstaffavailability?view=graph-rest-beta).
        GetStaffAvailabilityRequest;
        "staffIds" with_staff_ids(Vec<String>), "`staffIds`: `Collection(Edm.String)`, metadata";
        "startDateTime" with_start_date_time(models::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
        "endDateTime" with_end_date_time(models::DateTimeTimeZone), "`endDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    }
}

pub mod browse_session_base {
    //! The parameters of actions of `browseSessionBase`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `browse`.
        BrowseRequest;
        "browseLocationItemKey" with_browse_location_item_key(String), "`browseLocationItemKey`: `Edm.String`, metadata";
        "browseResourceType" with_browse_resource_type(models::BrowsableResourceType), "`browseResourceType`: `microsoft.graph.browsableResourceType`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "optimizedBrowse" with_optimized_browse(bool), "`optimizedBrowse`: `Edm.Boolean`, metadata";
        "orderBy" with_order_by(models::BrowseQueryOrder), "`orderBy`: `microsoft.graph.browseQueryOrder`, metadata";
    }
}

pub mod restore_point {
    //! The parameters of actions of `restorePoint`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [restorepoint-search](https://learn.microsoft.com/graph/api/restorepoint-search?view=graph-rest-beta).
        SearchRequest;
        "artifactQuery" with_artifact_query(models::ArtifactQuery), "`artifactQuery`: `microsoft.graph.artifactQuery`, metadata";
        "policyId" with_policy_id(String), "`policyId`: `Edm.String`, metadata";
        "protectionTimePeriod" with_protection_time_period(models::TimePeriod), "`protectionTimePeriod`: `microsoft.graph.timePeriod`, metadata";
        "protectionUnitIds" with_protection_unit_ids(Vec<String>), "`protectionUnitIds`: `Collection(Edm.String)`, metadata";
        "restorePointPreference" with_restore_point_preference(models::RestorePointPreference), "`restorePointPreference`: `microsoft.graph.restorePointPreference`, metadata";
        "tags" with_tags(Flags<models::RestorePointTags>), "`tags`: `microsoft.graph.restorePointTags`, metadata";
    }
}

pub mod service_app {
    //! The parameters of actions of `serviceApp`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [serviceapp-activate](https://learn.microsoft.com/graph/api/serviceapp-activate?view=graph-rest-beta).
        ActivateRequest;
        "effectiveDateTime" with_effective_date_time(OffsetDateTime), "`effectiveDateTime`: `Edm.DateTimeOffset`, metadata";
    }
}

pub mod virtual_event {
    //! The parameters of actions of `virtualEvent`.

    crate::runtime::parameters! {
        /// The parameters of `set_external_event_information`.
        SetExternalEventInformationRequest;
        "externalEventId" with_external_event_id(String), "`externalEventId`: `Edm.String`, metadata";
    }
}
