// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `reports`.

pub mod billed_reconciliation {
    //! The parameters of actions of `billedReconciliation`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [partners-billing-billedreconciliation-export](https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export?view=graph-rest-1.0).
        ExportRequest;
        "invoiceId" with_invoice_id(String), "`invoiceId`: `Edm.String`, metadata";
        "attributeSet" with_attribute_set(models::partners_billing::AttributeSet), "`attributeSet`: `microsoft.graph.partners.billing.attributeSet`, metadata";
    }
}

pub mod billed_usage {
    //! The parameters of actions of `billedUsage`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [partners-billing-billedusage-export](https://learn.microsoft.com/graph/api/partners-billing-billedusage-export?view=graph-rest-1.0).
        ExportRequest;
        "invoiceId" with_invoice_id(String), "`invoiceId`: `Edm.String`, metadata";
        "attributeSet" with_attribute_set(models::partners_billing::AttributeSet), "`attributeSet`: `microsoft.graph.partners.billing.attributeSet`, metadata";
    }
}

pub mod sign_in {
    //! The parameters of actions of `signIn`.

    crate::runtime::parameters! {
        /// The parameters of [signin-confirmcompromised](https://learn.microsoft.com/graph/api/signin-confirmcompromised?view=graph-rest-1.0).
        ConfirmCompromisedRequest;
        "requestIds" with_request_ids(Vec<String>), "`requestIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [signin-confirmsafe](https://learn.microsoft.com/graph/api/signin-confirmsafe?view=graph-rest-1.0).
        ConfirmSafeRequest;
        "requestIds" with_request_ids(Vec<String>), "`requestIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [signin-dismiss](https://learn.microsoft.com/graph/api/signin-dismiss?view=graph-rest-1.0).
        DismissRequest;
        "requestIds" with_request_ids(Vec<String>), "`requestIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod unbilled_reconciliation {
    //! The parameters of actions of `unbilledReconciliation`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [partners-billing-unbilledreconciliation-export](https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export?view=graph-rest-1.0).
        ExportRequest;
        "currencyCode" with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
        "billingPeriod" with_billing_period(models::partners_billing::BillingPeriod), "`billingPeriod`: `microsoft.graph.partners.billing.billingPeriod`, metadata";
        "attributeSet" with_attribute_set(models::partners_billing::AttributeSet), "`attributeSet`: `microsoft.graph.partners.billing.attributeSet`, metadata";
    }
}

pub mod unbilled_usage {
    //! The parameters of actions of `unbilledUsage`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [partners-billing-unbilledusage-export](https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export?view=graph-rest-1.0).
        ExportRequest;
        "currencyCode" with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
        "billingPeriod" with_billing_period(models::partners_billing::BillingPeriod), "`billingPeriod`: `microsoft.graph.partners.billing.billingPeriod`, metadata";
        "attributeSet" with_attribute_set(models::partners_billing::AttributeSet), "`attributeSet`: `microsoft.graph.partners.billing.attributeSet`, metadata";
    }
}
