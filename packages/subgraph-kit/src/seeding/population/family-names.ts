export const familyNames =
  'Adlard Amory Ashdown Bancroft Barlow Beddoes Birdsall Blythe Brackley Bramwell Calloway Carew Chilcott Clavering Corless Crowther Dacre Denholm Dunmore Eastbrook Ellacott Everard Fairweather Farleigh Fenner Garside Gilroy Goodchild Greaves Hallam Hanratty Hexham Holloway Hussain Ibrahim Iqbal Jessop Kaur Kellaway Kerridge Lacey Langmead Lovelock Mahmood Marlowe Mistry Moorcroft Nandra Netherton Norcott Oakden Odell Osei Pargeter Patel Penrose Popescu Quarmby Radcliffe Ravenhill Rowntree Saddler Selwood Shaughnessy Silva Singh Stanbridge Tamblyn Thorogood Tregenza Underhill Vasey Wadsworth Wetherby Winterbourne Yardley Zielinski'.split(
    ' ',
  )
