// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

crate::runtime::model! {
    /// [`microsoft.graph.quota`](https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-1.0)
    Quota = "microsoft.graph.quota";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`, read-only" "Read-only.";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, read-only" "Read-only.";
    "remaining" REMAINING, remaining i64 -> Option<i64>, with_remaining(i64), "`remaining`: `Edm.Int64`, read-only" "Read-only.";
    "deleted" DELETED, deleted i64 -> Option<i64>, with_deleted(i64), "`deleted`: `Edm.Int64`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only.";
    "storagePlanInformation" STORAGE_PLAN_INFORMATION, storage_plan_information model -> Option<&super::StoragePlanInformation>, with_storage_plan_information(super::StoragePlanInformation), "`storagePlanInformation`: `microsoft.graph.storagePlanInformation`";
}
