// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::Value;

crate::runtime::model! {
    /// `microsoft.graph.internal.notificationStatusCount`, metadata
    NotificationStatusCount = "microsoft.graph.internal.notificationStatusCount";
    "count" COUNT, count untyped -> Option<&Value>, with_count(Value), "`count`: `Edm.Untyped`, metadata";
    "reason" REASON, reason untyped -> Option<&Value>, with_reason(Value), "`reason`: `Edm.Untyped`, metadata";
    "state" STATE, state untyped -> Option<&Value>, with_state(Value), "`state`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.internal.notificationSurfaceStatus`, metadata
    NotificationSurfaceStatus = "microsoft.graph.internal.notificationSurfaceStatus";
    "isComplete" IS_COMPLETE, is_complete untyped -> Option<&Value>, with_is_complete(Value), "`isComplete`: `Edm.Untyped`, metadata";
    "statuses" STATUSES, statuses untyped -> Option<&Value>, with_statuses(Value), "`statuses`: `Edm.Untyped`, metadata";
    "surface" SURFACE, surface untyped -> Option<&Value>, with_surface(Value), "`surface`: `Edm.Untyped`, metadata";
    "surfaceContext" SURFACE_CONTEXT, surface_context untyped -> Option<&Value>, with_surface_context(Value), "`surfaceContext`: `Edm.Untyped`, metadata";
}
