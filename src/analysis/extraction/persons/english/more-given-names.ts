const list = (names: string) => names.split(' ');

/** Given names from the languages that English news often speak of, beside those of the library. */
export const MORE_MALE_NAMES = list(
  'Abbas Abdelaziz Abdallah Abdel Abdelfattah Abdou Abdoulaye Abdul Abdulla Abdullah Abdulaziz Abdulrahman Abiy Abu Adil Adnan ' +
    'Ahmad Ahmed Aidan Akbar Akihiro Akio Alaa Alassane Aleksandar Aleksander Aleksandr Aleksei Aleksey Alexandre Alexandru Alexei Alexey Alexis Ali Aliaksandr ' +
    'Alikhan Alisher Almazbek Alpha Amadou Amir Amit Amr Anatol Anatoli Anatoliy Anatoly Andrei Andrej Andrey Andriy Andrzej Antoine Antonis Antonin Antony ' +
    'Anwar Araik Arda Arif Arkady Armen Arsen Arseniy Artem Artyom Arturo Arvind Ashraf Asif Askar Askat Atambek Avigdor Ayaz Ayman Aziz Azamat ' +
    'Baburam Bakyt Bakytbek Barack Barham Bashar Bassam Bekir Benazir Benoit Benyamin Binali Bidzina Bogdan Bohdan Bola Boris Borys Branko Bronislaw Bulat ' +
    'Cemal Chadi Cheikh Chetan Chibuike Chinedu Ciprian Cyril Daisuke Damir Daniyar Daud Davit Denys Didier Dimitri Dimitris Dinesh Dmitri Dmitriy Dmitry Dmytro Dominic Donald ' +
    'Dusan Ebrahim Edgars Edil Edouard Eduard Egor Ehsan Ekrem Elmurod Emeka Emil Emin Emmanuel Emomali Enda Enrique Erlan Erdogan Esteban Evgeny Evgeniy Fahad Faisal ' +
    'Fakhri Farid Farouk Fayez Fazil Ferenc Feliks Fethullah Florin Folarin Fouad Francois François Fuad Fumio Fyodor Gamal Ganesh Garegin Gennady Genichi Geoff Georgi Geert ' +
    'Gholam Gintaras Giorgos Giuseppe Gleb Godwin Goran Grigory Guilherme Guillaume Gurbanguly Haider Hakan Hamad Hamid Hamza Hani Hardeep Haruhiko Haruki Hasan Hashim Hassan Hayato Heiko Heydar ' +
    'Hideo Hideki Hiroshi Hossam Hossein Husain Hussain Hussein Ibrahim Idriss Igor Ihor Ilham Ilia Ilir Ilya Imad Imran Ioannis Irakli Iskander Ismail Ismet Issa Ivo Iyad ' +
    'Jaber Jacek Jair Jalal Jamal Jamil Janez Janos Janusz Jarosław Jaroslaw Javad Javier Jawad Jeroen Jerzy Jitendra Joao João Joko Jorg Jörg Jose José Juha Junichiro Kaja Kamal Kamil Kanat Kanatbek Karel ' +
    'Karim Kassym-Jomart Kazuo Keir Kemal Kenji Kenta Khaled Khalid Khalifa Khamzat Kofi Konstantin Konstantinos Kostas Krishna Krzysztof Kubatbek Kumar Kurmanbek Kwame Kyriakos Lamine Laszlo László Lech ' +
    'Leonid Levan Liam Lubomir Lukasz Luiz Maciej Madhav Magomed Mahathir Mahinda Mahmoud Mahmud Maithripala Majid Maksim Maksym Malik Mamadou Mamuka Manmohan Manoj Marat Marek Mariano Marko Masoud Mateusz Matteo Mauricio ' +
    'Maxim Mehdi Mehmet Mevlut Mevlüt Michal Michał Mihai Mikael Mikalai Mikhail Mikheil Milan Milorad Milos Miloš Miroslav Mirza Moammar Mohamad Mohamed Mohammad Mohammed Mohamud Mohan Mohsen Moshe Mostafa ' +
    'Moussa Muammar Muhammad Muhammadu Mukesh Mukhtar Murat Musa Mustafa Mykhailo Mykola Naftali Nabil Nadim Nadir Naguib Najib Narendra Naseer Nasir Nasser Nawaf Nawaz Nayib Nelson Nicolae Nicolas Nicolás Nicos ' +
    'Nikita Nikol Nikola Nikolai Nikolay Nikos Nizar Noriyuki Nouri Numan Nursultan Oleg Oleh Oleksandr Oleksii Oleksiy Oleksiy Olafur Olaf Olusegun Omar Omer Omurbek Osama Oskar Ousmane Pavel Pavlo Pawel Paweł Petr Petro Pierre ' +
    'Piotr Prabowo Pradeep Prakash Prayut Predrag Qasim Qassem Radek Radosław Radoslaw Rafael Rafik Raghad Rahul Rajesh Rajiv Rajnath Raila Ram Ramesh Ramzan Ranil Raphael Rashad Rashid Ratko Ravi Recep Rishi Riyad ' +
    'Roman Rovshan Ruben Ruslan Rustam Saad Saadat Sabir Sadyr Sadiq Saeed Said Sajid Salah Saleh Salem Salman Salva Samer Sameh Sami Samir Sandor Sanjay Sapar Sardar Sartaj Sauli Sayed Sebastien Selahattin Serdar Serge ' +
    'Sergei Sergey Sergio Serhii Serhiy Serik Serzh Seyed Shahbaz Shahid Shane Shavkat Shigeru Shinzo Shukri Sigmar Slavko Slobodan Sooronbay Stanislav Stefano Stepan Subhas Suleiman Sultan Sunil Suresh Svyatoslav Syed Tadeusz Takashi ' +
    'Talgat Tamim Tariq Taro Tayyip Tedros Temir Temirlan Teodor Thabo Thaksin Thorbjorn Tigran Timur Toivo Tomas Tomasz Tomoyuki Toomas Tunji Tzipi Uhuru Ulugbek Umar Umaro Usman Uttam Vaclav Václav Vadim Vadym Vahe Valeriy Valery Valdis ' +
    'Vardan Vasily Vasyl Venkaiah Viacheslav Vikram Viktor Vinod Vitali Vitalii Vitaliy Vitaly Vladislav Vladimir Vladyslav Vlad Volodymyr Vsevolod Vyacheslav Wael Waldemar Walid Wojciech Wolodymyr Xavier Yahya Yair Yanis Yaroslav Yasser Yasuhiro Yasuo ' +
    'Yaw Yegor Yemi Yevgeny Yitzhak Yoav Yoshihide Yoshiro Youssef Yousuf Yuki Yuri Yuriy Yury Yusuf Zafar Zaur Zeid Zhanar Zine Zoran Zurab Zviad',
);

export const MORE_FEMALE_NAMES = list(
  'India Aigerim Aishah Aida Aigul Ainura Aisha Aisuluu Aizada Alena Aleksandra Alyona Amal Amina Amrita Anahit Anastasia Anastasiya Angela Angelique Aneta Anjali Annalena Anneli Annette Anuradha Arancha Arundhati Asma Aung Ayesha Aysel Azza ' +
    'Beata Begum Bermet Bogdana Catarina Chiara Chimamanda Chioma Chrystia Cinara Danica Daria Darya Dariga Daryna Dilma Dilnoza Dinara Ebru Ekaterina Elena Elina Elvira Ewa Farah Fatema Fatima Fatma Fatou Frida Galina Giorgia Gulmira Gulnara ' +
    'Habiba Hanan Hanna Hanneke Hasina Heba Hina Huda Ilze Indira Inna Ines Iryna Irina Isatou Ivana Jacinda Jacinta Jadwiga Jelena Joanna Kadri Kamala Karima Katarina Kateryna Khadija Khadijah Klara Ksenia Lakshmi Larisa Latifa Layla Leila Leyla ' +
    'Lesia Leymah Lidia Liliya Ludmila Lyudmila Lyubov Magdalena Maia Maja Malala Malika Malgorzata Małgorzata Manizha Margarita Mariam Mariana Marina Mariya Maryam Maryna Marta Masha Mayumi Meera Mehbooba Meral Mette Michelle Mina Mireille Monika ' +
    'Nadezhda Nadia Nahid Najla Nana Nargis Natalia Nataliia Nataliya Natalya Nazanin Nazgul Ngozi Nino Nirmala Noor Nurgul Oksana Olena Olesya Olga Ornella Paetongtarn Pelageya Polina Pratibha Priyanka Pooja Rabia Rahima Raisa Rania Rasha ' +
    'Rima Roza Ruja Salome Samia Sania Sanna Sara Sevil Shabana Shirin Sima Smriti Sofiya Sonia Sophia Sushma Svetlana Sviatlana Swati Tamara Tatiana Tatyana Tetiana Tetyana Thuli Ursula Vaira Valeria Valentina Vasundhara Vera Veronika Vigdis Viktoria ' +
    'Vjosa Winnie Xiomara Yana Yasmin Yekaterina Yelena Yevgenia Yingluck Yuliya Yulia Yuriko Zainab Zarina Zeynep Zhanna Zhibek Zinaida Zoya Zuzana',
);

/** Of the library's names: common words, places and days, whose capital says nothing. */
export const NO_GIVEN_NAMES = new Set(
  (
    'ad al alley any art bail ban bank bar barn base bat bay bear bent bond booth boy brand car care case cash con court cross de don early ' +
    'even fair far fee field fields forest free gun had hall haven hunt job land law lay levy link lorry major man mayor mic mile minor my ' +
    'nappy north pace page park port read row say see shadow sky son spike tally town trip urban van wait wake way web west worthy yard ' +
    'ally carry charity cookie deny else fan glad happy honor lucky patience star storm tuesday august ado arch ax axe bald bale bran brew ' +
    'burg cad cart cello chariot chase chic chip cord corny cos dame dare darn deck den der dew dilly dud em fax fin gal gardener gram ham harp ' +
    'hasty haze itch ive kale keen king lark lion lock ly mano mill miner muffin nap nil noble pail pall palm pate pen piggy puff rabbi rad ram ' +
    'ransom ring rip rock rod royal ruddy salmon saw sax shell skip sly steward stinky tab tad tan temp temple tome tore townie trace verge von waiter ' +
    'warden wash wilt win wit witty wolf wood worth yule adore ami aura beret bird bliss bride camel candy cherish cinnamon doll dot fancy faun fey fidelity ' +
    'gates glory jewel la lib lira mag maxi mil misty modesty nanny pet pier sapphire sari serene stormy sunshine velvet windy republic princess prince ' +
    'french england scotland afghanistan washington carolina dominica america asia china europe africa queen state mid del sal the san'
  ).split(' '),
);

/** Names whose gender the library leaves open or that mostly one gender bears. */
export const MOSTLY_MALE = new Set(
  list(
    'bill bob chris terry tim steve pat jesse jordan ted jo bobby robin bernie mike george lindsey patrick barry frank willie corey cory jan jean joe john robert michael james david kerry tony ray lee ' +
      'matt mitch ron sam max alex andy charlie eddie gene jerry jim jimmy johnny larry louis marion ollie ronnie tommy adrian sasha ariel chad carl claude dale daniel dean ' +
      'eric francis glenn greg guy harold henry hugh ivan jack jason jay jeff jeremy joel juan justin karl keith ken kevin marc mark martin nick paul peter phil philip quentin ralph richard rob roger ross roy scott sean simon stephen stuart ' +
      'thomas todd tom tyler victor walter will william yves aidan barack gary donald cornell brian',
  ),
);
export const MOSTLY_FEMALE = new Set(
  list(
    'hillary chelsea patty stacy tracy leslie ashley lauren whitney courtney heather kelly kim lynn dana erin jill joan karen laura linda lisa lori mary maria michelle nancy nicole pamela paula rachel rebecca robyn rosa ruth sandra ' +
      'sarah sharon sheila stephanie susan tina tracey valerie vanessa wendy yolanda andrea nicola connie julie jo-ann joann beverly carol evelyn gail jackie leigh shirley vivian theresa alicia angela sofia sophia',
  ),
);
