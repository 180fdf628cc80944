// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.partners.billing.attributeSet`, metadata
    AttributeSet = "microsoft.graph.partners.billing.attributeSet" {
        Full = "full",
        Basic = "basic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.azureAggregatedUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    AzureAggregatedUsage: super::Entity = "microsoft.graph.partners.billing.azureAggregatedUsage";
    inherited "id" ID, with_id(String), "`id`";
    "billed" BILLED, billed model -> Option<&BilledAggregatedUsage>, with_billed(BilledAggregatedUsage), "`billed`: `microsoft.graph.partners.billing.billedAggregatedUsage`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.azureUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    AzureUsage: super::Entity = "microsoft.graph.partners.billing.azureUsage";
    inherited "id" ID, with_id(String), "`id`";
    "billed" BILLED, billed model -> Option<&BilledUsage>, with_billed(BilledUsage), "`billed`: `microsoft.graph.partners.billing.billedUsage`, metadata";
    "unbilled" UNBILLED, unbilled model -> Option<&UnbilledUsage>, with_unbilled(UnbilledUsage), "`unbilled`: `microsoft.graph.partners.billing.unbilledUsage`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.billedAggregatedUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    BilledAggregatedUsage: super::Entity = "microsoft.graph.partners.billing.billedAggregatedUsage";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.billedReconciliation`, metadata, with the accessors of [`Entity`](super::Entity)
    BilledReconciliation: super::Entity = "microsoft.graph.partners.billing.billedReconciliation";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.billedUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    BilledUsage: super::Entity = "microsoft.graph.partners.billing.billedUsage";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.billing`, metadata, with the accessors of [`Entity`](super::Entity)
    Billing: super::Entity = "microsoft.graph.partners.billing.billing";
    inherited "id" ID, with_id(String), "`id`";
    "aggregatedUsage" AGGREGATED_USAGE, aggregated_usage model -> Option<&AzureAggregatedUsage>, with_aggregated_usage(AzureAggregatedUsage), "`aggregatedUsage`: `microsoft.graph.partners.billing.azureAggregatedUsage`, metadata";
    "manifests" MANIFESTS, manifests models -> Option<&[Manifest]>, with_manifests(Vec<Manifest>), "`manifests`: `Collection(microsoft.graph.partners.billing.manifest)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[Operation]>, with_operations(Vec<Operation>), "`operations`: `Collection(microsoft.graph.partners.billing.operation)`, metadata";
    "reconciliation" RECONCILIATION, reconciliation model -> Option<&BillingReconciliation>, with_reconciliation(BillingReconciliation), "`reconciliation`: `microsoft.graph.partners.billing.billingReconciliation`, metadata";
    "usage" USAGE, usage model -> Option<&AzureUsage>, with_usage(AzureUsage), "`usage`: `microsoft.graph.partners.billing.azureUsage`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partners.billing.billingPeriod`, metadata
    BillingPeriod = "microsoft.graph.partners.billing.billingPeriod" {
        Current = "current",
        Last = "last",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.billingReconciliation`, metadata, with the accessors of [`Entity`](super::Entity)
    BillingReconciliation: super::Entity = "microsoft.graph.partners.billing.billingReconciliation";
    inherited "id" ID, with_id(String), "`id`";
    "billed" BILLED, billed model -> Option<&BilledReconciliation>, with_billed(BilledReconciliation), "`billed`: `microsoft.graph.partners.billing.billedReconciliation`, metadata";
    "unbilled" UNBILLED, unbilled model -> Option<&UnbilledReconciliation>, with_unbilled(UnbilledReconciliation), "`unbilled`: `microsoft.graph.partners.billing.unbilledReconciliation`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.blob`, metadata
    Blob = "microsoft.graph.partners.billing.blob";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "partitionValue" PARTITION_VALUE, partition_value str -> Option<&str>, with_partition_value(String), "`partitionValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.exportSuccessOperation`, metadata, with the accessors of [`Operation`](Operation)
    ExportSuccessOperation: Operation, super::Entity = "microsoft.graph.partners.billing.exportSuccessOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    "resourceLocation" RESOURCE_LOCATION, resource_location model -> Option<&Manifest>, with_resource_location(Manifest), "`resourceLocation`: `microsoft.graph.partners.billing.manifest`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.failedOperation`, metadata, with the accessors of [`Operation`](Operation)
    FailedOperation: Operation, super::Entity = "microsoft.graph.partners.billing.failedOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.manifest`, metadata, with the accessors of [`Entity`](super::Entity)
    Manifest: super::Entity = "microsoft.graph.partners.billing.manifest";
    inherited "id" ID, with_id(String), "`id`";
    "blobCount" BLOB_COUNT, blob_count i32 -> Option<i32>, with_blob_count(i32), "`blobCount`: `Edm.Int32`, metadata";
    "blobs" BLOBS, blobs models -> Option<&[Blob]>, with_blobs(Vec<Blob>), "`blobs`: `Collection(microsoft.graph.partners.billing.blob)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "dataFormat" DATA_FORMAT, data_format str -> Option<&str>, with_data_format(String), "`dataFormat`: `Edm.String`, metadata";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`, metadata";
    "partitionType" PARTITION_TYPE, partition_type str -> Option<&str>, with_partition_type(String), "`partitionType`: `Edm.String`, metadata";
    "partnerTenantId" PARTNER_TENANT_ID, partner_tenant_id str -> Option<&str>, with_partner_tenant_id(String), "`partnerTenantId`: `Edm.String`, metadata";
    "rootDirectory" ROOT_DIRECTORY, root_directory str -> Option<&str>, with_root_directory(String), "`rootDirectory`: `Edm.String`, metadata";
    "sasToken" SAS_TOKEN, sas_token str -> Option<&str>, with_sas_token(String), "`sasToken`: `Edm.String`, metadata";
    "schemaVersion" SCHEMA_VERSION, schema_version str -> Option<&str>, with_schema_version(String), "`schemaVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.operation`, metadata, with the accessors of [`Entity`](super::Entity)
    Operation: super::Entity = "microsoft.graph.partners.billing.operation" {
        "microsoft.graph.partners.billing.exportSuccessOperation",
        "microsoft.graph.partners.billing.failedOperation",
        "microsoft.graph.partners.billing.runningOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.runningOperation`, metadata, with the accessors of [`Operation`](Operation)
    RunningOperation: Operation, super::Entity = "microsoft.graph.partners.billing.runningOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "status" STATUS, with_status(super::LongRunningOperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.unbilledReconciliation`, metadata, with the accessors of [`Entity`](super::Entity)
    UnbilledReconciliation: super::Entity = "microsoft.graph.partners.billing.unbilledReconciliation";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.partners.billing.unbilledUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    UnbilledUsage: super::Entity = "microsoft.graph.partners.billing.unbilledUsage";
    inherited "id" ID, with_id(String), "`id`";
}
