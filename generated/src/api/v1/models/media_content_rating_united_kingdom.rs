// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingUnitedKingdom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingunitedkingdom?view=graph-rest-1.0)
    MediaContentRatingUnitedKingdom = "microsoft.graph.mediaContentRatingUnitedKingdom"
}

impl MediaContentRatingUnitedKingdom {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingUnitedKingdomMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, universalChildren, parentalGuidance, agesAbove12Video, agesAbove12Cinema, agesAbove15, adults.
    pub fn movie_rating(&self) -> Option<super::RatingUnitedKingdomMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingUnitedKingdomMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingUnitedKingdomTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, caution.
    pub fn tv_rating(&self) -> Option<super::RatingUnitedKingdomTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingUnitedKingdomTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}
