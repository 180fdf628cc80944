// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcGalleryImage`](https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta)
    CloudPcGalleryImage: super::Entity = "microsoft.graph.cloudPcGalleryImage"
}

impl CloudPcGalleryImage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `endDate` in queries.
    pub const END_DATE: Property<Self> = Property::new("endDate");
    /// `expirationDate` in queries.
    pub const EXPIRATION_DATE: Property<Self> = Property::new("expirationDate");
    /// `offer` in queries.
    pub const OFFER: Property<Self> = Property::new("offer");
    /// `offerDisplayName` in queries.
    pub const OFFER_DISPLAY_NAME: Property<Self> = Property::new("offerDisplayName");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `recommendedSku` in queries.
    pub const RECOMMENDED_SKU: Property<Self> = Property::new("recommendedSku");
    /// `sizeInGB` in queries.
    pub const SIZE_IN_GB: Property<Self> = Property::new("sizeInGB");
    /// `sku` in queries.
    pub const SKU: Property<Self> = Property::new("sku");
    /// `skuDisplayName` in queries.
    pub const SKU_DISPLAY_NAME: Property<Self> = Property::new("skuDisplayName");
    /// `startDate` in queries.
    pub const START_DATE: Property<Self> = Property::new("startDate");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `expiredDate` in queries.
    pub const EXPIRED_DATE: Property<Self> = Property::new("expiredDate");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `endDate`: `Edm.Date`, read-only
    ///
    /// Read-only.
    pub fn end_date(&self) -> Parsed<Date> {
        self.0.date("endDate")
    }

    /// `expirationDate`: `Edm.Date`, read-only
    ///
    /// Read-only.
    pub fn expiration_date(&self) -> Parsed<Date> {
        self.0.date("expirationDate")
    }

    /// `offer`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn offer(&self) -> Option<&str> {
        self.0.str("offer")
    }

    /// `offerDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn offer_display_name(&self) -> Option<&str> {
        self.0.str("offerDisplayName")
    }

    /// `publisher`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// `recommendedSku`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn recommended_sku(&self) -> Option<&str> {
        self.0.str("recommendedSku")
    }

    /// `sizeInGB`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn size_in_gb(&self) -> Option<i32> {
        self.0.i32("sizeInGB")
    }

    /// `sku`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sku(&self) -> Option<&str> {
        self.0.str("sku")
    }

    /// `skuDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sku_display_name(&self) -> Option<&str> {
        self.0.str("skuDisplayName")
    }

    /// `startDate`: `Edm.Date`, read-only
    ///
    /// Read-only.
    pub fn start_date(&self) -> Parsed<Date> {
        self.0.date("startDate")
    }

    /// `status`: `microsoft.graph.cloudPcGalleryImageStatus`, read-only
    ///
    /// Read-only. Possible values are: supported, supportedWithWarning, notSupported, unknownFutureValue.
    pub fn status(&self) -> Option<super::CloudPcGalleryImageStatus> {
        self.0.enumeration("status")
    }

    /// `expiredDate`: `Edm.Date`
    pub fn expired_date(&self) -> Parsed<Date> {
        self.0.date("expiredDate")
    }

    /// Sets `expiredDate`.
    pub fn with_expired_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("expiredDate", value))
    }
}
