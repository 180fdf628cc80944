// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingIreland`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingireland?view=graph-rest-beta)
    MediaContentRatingIreland = "microsoft.graph.mediaContentRatingIreland"
}

impl MediaContentRatingIreland {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingIrelandMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove12, agesAbove15, agesAbove16, adults.
    pub fn movie_rating(&self) -> Option<super::RatingIrelandMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingIrelandMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingIrelandTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, children, youngAdults, parentalSupervision, mature.
    pub fn tv_rating(&self) -> Option<super::RatingIrelandTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingIrelandTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}
