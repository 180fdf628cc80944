// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestdetail?view=graph-rest-1.0)
    SubjectRightsRequestDetail = "microsoft.graph.subjectRightsRequestDetail"
}

impl SubjectRightsRequestDetail {
    /// `excludedItemCount` in queries.
    pub const EXCLUDED_ITEM_COUNT: Property<Self> = Property::new("excludedItemCount");
    /// `insightCounts` in queries.
    pub const INSIGHT_COUNTS: Property<Self> = Property::new("insightCounts");
    /// `itemCount` in queries.
    pub const ITEM_COUNT: Property<Self> = Property::new("itemCount");
    /// `itemNeedReview` in queries.
    pub const ITEM_NEED_REVIEW: Property<Self> = Property::new("itemNeedReview");
    /// `productItemCounts` in queries.
    pub const PRODUCT_ITEM_COUNTS: Property<Self> = Property::new("productItemCounts");
    /// `signedOffItemCount` in queries.
    pub const SIGNED_OFF_ITEM_COUNT: Property<Self> = Property::new("signedOffItemCount");
    /// `totalItemSize` in queries.
    pub const TOTAL_ITEM_SIZE: Property<Self> = Property::new("totalItemSize");

    /// `excludedItemCount`: `Edm.Int64`
    pub fn excluded_item_count(&self) -> Option<i64> {
        self.0.i64("excludedItemCount")
    }

    /// Sets `excludedItemCount`.
    pub fn with_excluded_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("excludedItemCount", value))
    }

    /// `insightCounts`: `Collection(microsoft.graph.keyValuePair)`
    pub fn insight_counts(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("insightCounts")
    }

    /// Sets `insightCounts`.
    pub fn with_insight_counts(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("insightCounts", value))
    }

    /// `itemCount`: `Edm.Int64`
    pub fn item_count(&self) -> Option<i64> {
        self.0.i64("itemCount")
    }

    /// Sets `itemCount`.
    pub fn with_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("itemCount", value))
    }

    /// `itemNeedReview`: `Edm.Int64`
    pub fn item_need_review(&self) -> Option<i64> {
        self.0.i64("itemNeedReview")
    }

    /// Sets `itemNeedReview`.
    pub fn with_item_need_review(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("itemNeedReview", value))
    }

    /// `productItemCounts`: `Collection(microsoft.graph.keyValuePair)`
    pub fn product_item_counts(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("productItemCounts")
    }

    /// Sets `productItemCounts`.
    pub fn with_product_item_counts(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("productItemCounts", value))
    }

    /// `signedOffItemCount`: `Edm.Int64`
    pub fn signed_off_item_count(&self) -> Option<i64> {
        self.0.i64("signedOffItemCount")
    }

    /// Sets `signedOffItemCount`.
    pub fn with_signed_off_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("signedOffItemCount", value))
    }

    /// `totalItemSize`: `Edm.Int64`
    pub fn total_item_size(&self) -> Option<i64> {
        self.0.i64("totalItemSize")
    }

    /// Sets `totalItemSize`.
    pub fn with_total_item_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalItemSize", value))
    }
}
